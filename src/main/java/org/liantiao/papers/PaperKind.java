package org.liantiao.papers;

import static org.liantiao.papers.Subject.CASE;
import static org.liantiao.papers.Subject.PERFORMANCE;
import static org.liantiao.papers.Subject.SESSION;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.StepKind;

/**
 * 文书: the papers of a case, in the order in which the file binds them (司法通〔2010〕239号, and what practice adds to it). Which
 * of them a case has depends on what was recorded; none is offered for what did not happen.
 */
public enum PaperKind {
    /** 卷宗封面. */
    COVER(CASE, false, (file, today) -> begun(file)),
    /** 卷内目录: only in a bound file. */
    INDEX(CASE, false, (file, today) -> begun(file)),
    /** 人民调解申请书: of a case that a party asked for (人民调解法 art. 17). */
    APPLICATION(
            CASE,
            true,
            (file, today) -> written(file) && file.head().sourceCode().equals("APPLIED")),
    /** 受理登记表. */
    REGISTRATION(CASE, true, (file, today) -> accepted(file)),
    /** 权利义务告知书 (人民调解法 art. 23, 24). */
    NOTICE(CASE, false, (file, today) -> accepted(file) && written(file)),
    /** 调查记录: a form, for what is found out on the spot is written there. */
    INVESTIGATION(CASE, false, (file, today) -> accepted(file) && written(file)),
    /** 证据材料清单: a form. */
    EVIDENCE(CASE, false, (file, today) -> accepted(file) && written(file)),
    /** 调解记录: one for each sitting that was held. */
    MEDIATION_RECORD(SESSION, false, (file, today) -> true),
    /** 上报表: one for each time it went up, in writing. */
    ESCALATION(Subject.ESCALATION, false, (file, today) -> written(file)),
    /** 调解协议书 (人民调解法 art. 29). */
    AGREEMENT(CASE, true, (file, today) -> agreed(file, AgreementForm.WRITTEN)),
    /** 口头协议登记表 (人民调解法 art. 28, 30): the mediator records what was agreed. */
    ORAL_AGREEMENT(CASE, true, (file, today) -> agreed(file, AgreementForm.ORAL)),
    /** 履行记录: one for each item of the agreement of which something was done. */
    RECEIPT(PERFORMANCE, false, (file, today) -> performed(file)),
    /** 督促履行记录 (人民调解法 art. 31): how often somebody urged them to perform, and told them of the court. */
    URGING(CASE, false, (file, today) -> AfterwardsValues.urged(file).findAny().isPresent()),
    /** 回访记录. */
    FOLLOW_UP(CASE, false, (file, today) -> calledBack(file)),
    /** 司法确认申请书 (人民调解法 art. 33): by both, within thirty days of effect. */
    CONFIRMATION(CASE, true, PaperKind::mayBeConfirmed),
    /** 调解组织证明: that the committee presided, which the court asks for (民诉法解释). */
    PRESIDED(CASE, false, PaperKind::mayBeConfirmed),
    /** 卷宗情况说明: what the file lacks, and what was never recorded. */
    STATEMENT(CASE, false, (file, today) -> begun(file)),
    /** 封底: only in a bound file. */
    BACK(CASE, false, (file, today) -> begun(file));

    private final Subject subject;
    private final boolean whole;
    private final BiPredicate<CaseFile, LocalDate> fits;

    PaperKind(Subject subject, boolean whole, BiPredicate<CaseFile, LocalDate> fits) {
        this.subject = subject;
        this.whole = whole;
        this.fits = fits;
    }

    /** What one paper of this kind is about. */
    public Subject subject() {
        return subject;
    }

    /** Whether it needs the parties' whole numbers and addresses. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether a case has come so far that it has such a paper. */
    public boolean fits(CaseFile file, LocalDate today) {
        return fits.test(file, today);
    }

    /** Whether it is a paper by itself, and not a part of the bound file only. */
    public boolean standsAlone() {
        return this != INDEX && this != BACK;
    }

    /** Whether the file holds it: no empty form, and nothing for a court that was never asked. */
    boolean isBound(CaseFile file) {
        return switch (this) {
            case INVESTIGATION, EVIDENCE -> false;
            case CONFIRMATION, PRESIDED ->
                file.agreement() != null && file.agreement().court() != null;
            default -> true;
        };
    }

    /** Whether the parties sign it on paper, so that a file without the signed one lacks something. */
    public boolean isSigned() {
        return switch (this) {
            case APPLICATION, NOTICE, MEDIATION_RECORD, AGREEMENT, CONFIRMATION -> true;
            default -> false;
        };
    }

    /** Whether each round of a case has one of its own, though it is about the case. */
    boolean isOfRound() {
        return switch (this) {
            case AGREEMENT, ORAL_AGREEMENT, RECEIPT, URGING, FOLLOW_UP, CONFIRMATION, PRESIDED -> true;
            default -> false;
        };
    }

    /** Whether it may be signed on a screen, before the mediator: what the committee itself asks people to sign. */
    public boolean isSignedHere() {
        return switch (this) {
            case NOTICE, MEDIATION_RECORD, AGREEMENT, RECEIPT -> true;
            default -> false;
        };
    }

    /** Its name in the bundles. */
    public String textKey() {
        return "papers.kind." + name();
    }

    /** How its template is called, as a file. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xhtml";
    }

    /** Whether there is anything to keep a file of. */
    private static boolean begun(CaseFile file) {
        return accepted(file) || file.head().end() != null;
    }

    /** Not of a round that an old ledger told: its papers were signed then or never, and are not made up now. */
    private static boolean written(CaseFile file) {
        return !file.head().toldByLedger();
    }

    private static boolean accepted(CaseFile file) {
        return file.head().acceptedOn() != null;
    }

    private static boolean agreed(CaseFile file, AgreementForm form) {
        CaseFile.AgreementLine agreement = file.settlement();
        return agreement != null && agreement.form() == form && written(file);
    }

    /** While both may still apply, and once they have. */
    private static boolean mayBeConfirmed(CaseFile file, LocalDate today) {
        CaseFile.AgreementLine agreement = file.agreement();
        if (agreement == null || !written(file)) return false;
        LocalDate last = agreement.confirmableUntil();
        return agreement.court() != null || last != null && !today.isAfter(last);
    }

    /** Whether somebody wrote down what came of it; a ledger has only the day. */
    private static boolean calledBack(CaseFile file) {
        return file.followUps().made().stream()
                        .anyMatch(made -> made.round() == file.head().round())
                || now(file, StepKind.FOLLOWED_UP).anyMatch(step -> !step.note().isBlank());
    }

    private static boolean performed(CaseFile file) {
        CaseFile.AgreementLine agreement = file.agreement();
        return took(file, StepKind.PERFORMED) && agreement != null && agreement.performedOn() != null
                || Subject.items(file).stream()
                        .anyMatch(item -> !item.performances().isEmpty());
    }

    private static boolean took(CaseFile file, StepKind kind) {
        return now(file, kind).findAny().isPresent();
    }

    /** Steps of the round the case is in. */
    static Stream<CaseFile.StepLine> now(CaseFile file, StepKind kind) {
        return file.timeline().stream()
                .filter(step ->
                        step.kind() == kind && step.round() == file.head().round());
    }
}
