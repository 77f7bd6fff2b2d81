package org.liantiao.disputes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * 统计数: what may be counted of disputes, over an area and a period. Every figure is a condition on cases, so that it can
 * always open the list it counts. Only first rounds count: reopening takes a case out of nothing but {@link #LASTING}.
 * Three days matter: the period's first, its last (today, if it still runs), and the day one looks from.
 */
public enum Figure {
    /** 登记: registered in the period, whatever became of them. */
    REGISTERED,
    /** 受理: taken on in the period. */
    ACCEPTED,
    /** 已结: the first round ended in the period, in whichever way. */
    CONCLUDED,
    /** 不予受理: declined in the period; in no part of a rate but the cohort's denominator. */
    DECLINED,
    /** 化解: an agreement took effect in the period. */
    SUCCEEDED,
    /** 化解，书面协议 (人民调解法 art. 28, 29). */
    SUCCEEDED_WRITTEN,
    /** 化解，口头协议 (人民调解法 art. 28, 30): counts as a written one does. */
    SUCCEEDED_ORAL,
    /** 化解在村: settled in the period while the village held it. */
    STAYED_IN_VILLAGE,
    /** 调解不成: ended in the period without agreement, after a session (人民调解法 art. 26). */
    FAILED,
    /** 不愿调解: a party declined before any session (人民调解法 art. 17); nobody's fault, so in no rate. */
    REFUSED,
    /** 撤回: taken back in the period; in no rate. */
    WITHDRAWN,
    /** 期初在办: open when the period began. */
    OPEN_BEFORE,
    /** 在办: open at the end of the period's last day. */
    OPEN,
    /** 逾期没结: open then, and the case's own deadline has passed. */
    OVERDUE,
    /** 逾期 30 天以上: overdue, its own deadline more than 30 days before. It and the next six add up to {@link #OPEN}. */
    OVERDUE_LONG,
    /** 逾期 8 至 30 天. */
    OVERDUE_WEEKS,
    /** 逾期 1 至 7 天. */
    OVERDUE_DAYS,
    /** 当天到期: the case's own deadline is the period's last day, today if it runs. */
    DUE_TODAY,
    /** 7 天内到期: within the seven days after it. */
    DUE_SOON,
    /** 更晚到期. */
    DUE_LATER,
    /** 暂停: its deadline moves on with every day of the pause. */
    OPEN_PAUSED,
    /** 红色风险: open then, and judged grave now. */
    OPEN_GRAVE,
    /** 未化解: failed in the period, or overdue on its last day. */
    UNRESOLVED,
    /** 已调结: succeeded or failed in the period, the reported rate's denominator. */
    REPORTED_BASE,
    /** 应化解: the same and the overdue ones, the due basis's denominator. */
    DUE_BASE,
    /** 登记的，已化解: registered in the period and settled by the day one looks from. */
    COHORT_SUCCEEDED,
    /** 登记的，已结: registered in the period and concluded, in whichever way, by the day one looks from. */
    COHORT_CONCLUDED,
    /** 登记的，还在办: registered in the period and open on the day one looks from. */
    COHORT_OPEN,
    /** 登记的，没化解: registered in the period and not settled by the day one looks from, still open or ended otherwise. */
    COHORT_UNRESOLVED,
    /** 登记的，没办成: those of them that have ended, by failure, refusal, withdrawal or because they were declined. */
    COHORT_LOST,
    /** 实质化解: settled in the period, and by the day one looks from kept, not flared up, not followed by another. */
    LASTING,
    /** 化解而没稳住: settled in the period and not lasting; the next three add up to it. */
    NOT_LASTING,
    /** 没履行: due, and not performed. */
    NOT_PERFORMED,
    /** 复发: performed or not yet due, but reopened. */
    REOPENED_SINCE,
    /** 再起: kept and not reopened, but the same pair came with another dispute within 90 days. */
    REPEATED_SINCE,
    /** 没实质化解: failed in the period, overdue on its last day, or settled in it and not lasting. */
    LASTING_UNRESOLVED,
    /** 按期: succeeded or failed in the period, by the case's own deadline, and its end entered within three working days
     * ({@code counted_late_entry}); how late its beginning was entered does not matter here. */
    IN_TIME,
    /** 应履行: settlements whose day of performance came in the period. */
    PERFORMANCE_DUE,
    /** 已履行: those of them that were performed by the day one looks from. */
    PERFORMED,
    /** 已回访: settled in the period, and followed up by the day one looks from. */
    FOLLOWED_UP,
    /**
     * 司法确认: settled in the period, and confirmed by the court by the day one looks from. As the published tables have
     * it, it stands beside 化解 as a part of it, so what a court confirms after the period counts for the settlement's.
     */
    COURT_CONFIRMED,
    /** 达成协议后起诉: settled in the period, and taken to court all the same by the day one looks from; from call-backs. */
    SUED,
    /** 防止自杀: settled in the period, and noted that it prevented a suicide; so the next three. */
    PREVENTED_SUICIDES,
    /** 防止民转刑: a criminal case. */
    PREVENTED_CRIMES,
    /** 防止群体性上访. */
    PREVENTED_PETITIONS,
    /** 防止群体性械斗. */
    PREVENTED_FIGHTS,
    /** 上报: sent up to the next tier in the period; beside a tier's rate, in no part of it. */
    WENT_UP,
    /** 待核实: left open by an old ledger and confirmed by nobody since; in no figure after that ledger's year. */
    UNCONFIRMED,
    /** 期末前到期: open on the last day and not overdue, but overdue on the period's last day unless it ends before. */
    FALLING_DUE,
    /**
     * 核真范围: settled in the period and not brought in from an old ledger. What follows are hints that a settlement may
     * look better than it is; each is one of these, and each has harmless reasons too.
     */
    CHECKED,
    /** 期末扎堆: settled on the last two working days of the period, or after them. */
    BUNCHED,
    /** 登记就办结: settled within a minute of being registered. */
    AT_ONCE,
    /** 事实雷同: another settlement of the county and the period has the same facts, names and numbers aside. */
    SAME_TEXT,
    /** 一号多人: a party's telephone is that of parties of at least four names. */
    SAME_PHONE,
    /** 协议早于受理: the agreement was reached before the case was taken on. */
    BEFORE_ACCEPTANCE,
    /** 没有调解记录: no sitting was recorded up to the settlement. */
    NO_SESSION,
    /** 没回访: settled more than 30 days ago, and nobody has followed it up. */
    NOT_FOLLOWED_UP,
    /** 补录: the case or its end was entered more than three working days after it happened. */
    ENTERED_LATE;

    private static final Set<Figure> HINTS = Collections.unmodifiableSet(EnumSet.range(CHECKED, ENTERED_LATE));

    /** The hints, and first what they are hints of. Pages of rates never ask for them. */
    public static Set<Figure> hints() {
        return HINTS;
    }

    public boolean isHint() {
        return HINTS.contains(this);
    }

    /** Which wording of these definitions holds; raised whenever one of them changes what it counts. In 1, late entries were in time. */
    public static final int DEFINITIONS = 2;

    private static final Map<Figure, Set<Figure>> SUMS = Map.of(
            CONCLUDED, EnumSet.of(SUCCEEDED, FAILED, REFUSED, WITHDRAWN, DECLINED),
            NOT_LASTING, EnumSet.of(NOT_PERFORMED, REOPENED_SINCE, REPEATED_SINCE),
            UNRESOLVED, EnumSet.of(FAILED, OVERDUE),
            LASTING_UNRESOLVED, EnumSet.of(FAILED, OVERDUE, NOT_PERFORMED, REOPENED_SINCE, REPEATED_SINCE),
            REPORTED_BASE, EnumSet.of(SUCCEEDED, FAILED),
            DUE_BASE, EnumSet.of(SUCCEEDED, FAILED, OVERDUE));

    /** The figures it is the sum of, no case being in two of them; itself when it is no sum. */
    public Set<Figure> parts() {
        return SUMS.getOrDefault(this, Set.of(this));
    }

    /** Those that are the sum of others. */
    public static Set<Figure> sums() {
        return SUMS.keySet();
    }

    /** Its name in the bundles. */
    public String textKey() {
        return "disputes.figure." + name();
    }
}
