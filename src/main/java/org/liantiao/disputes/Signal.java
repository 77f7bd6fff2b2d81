package org.liantiao.disputes;

/** 风险信号: the checklist on a case. A red one opens the duty to report at once, to whom the law names. */
public enum Signal {
    /** 扬言伤人: may become a public-order or criminal case; tell the police (人民调解法 art. 25). */
    THREAT(Risk.RED, Duty.POLICE),
    /** 持械 (人民调解法 art. 25). */
    WEAPON(Risk.RED, Duty.POLICE),
    /** 扬言自杀 (人民调解法 art. 25). */
    SUICIDE(Risk.RED, Duty.POLICE),
    /** 家庭暴力, in confidence (反家庭暴力法 art. 14). */
    FAMILY_VIOLENCE(Risk.RED, Duty.FAMILY_VIOLENCE),
    /** 未成年人受侵害 (未成年人保护法 art. 11). */
    MINOR_HARMED(Risk.RED, Duty.MINOR),
    /** 非正常死亡 (人民调解法 art. 25). */
    DEATH(Risk.RED, Duty.POLICE),
    /** 涉众十人以上 */
    CROWD_10(Risk.ORANGE, Duty.NONE),
    /** 涉上访 */
    PETITION(Risk.ORANGE, Duty.NONE),
    /** 精神障碍、酗酒 */
    ILLNESS_OR_DRINK(Risk.ORANGE, Duty.NONE),
    /** 两次以上报警 */
    POLICE_CALLS(Risk.ORANGE, Duty.NONE),
    /** 涉众五人以上 */
    CROWD_5(Risk.YELLOW, Duty.NONE),
    /** 三次调解未果 */
    TRIES_3(Risk.YELLOW, Duty.NONE),
    /** 积怨一年以上 */
    GRUDGE(Risk.YELLOW, Duty.NONE);

    /** Whom a red signal must be reported to, and by which law; the sentences stand in the bundles. */
    public enum Duty {
        NONE,
        /** 公安机关 or the department concerned: 人民调解法 art. 25. */
        POLICE,
        /** 公安机关, in confidence: 反家庭暴力法 art. 14. */
        FAMILY_VIOLENCE,
        /** 公安、民政、教育 at once: 未成年人保护法 art. 11. */
        MINOR
    }

    private final Risk risk;
    private final Duty duty;

    Signal(Risk risk, Duty duty) {
        this.risk = risk;
        this.duty = duty;
    }

    public Risk risk() {
        return risk;
    }

    public Duty duty() {
        return duty;
    }

    public boolean mustBeReported() {
        return duty != Duty.NONE;
    }
}
