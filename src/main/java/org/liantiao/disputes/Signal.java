package org.liantiao.disputes;

import java.util.Locale;
import org.liantiao.base.Texts;

/**
 * 风险信号: a line of the checklist, as it stands there now or as it stood when it was ticked. The county keeps the list; what
 * must be reported, and to whom, is the law and stands in {@link Duty}.
 *
 * @param risk how grave a case is at least that shows it
 */
public record Signal(String code, String zh, String en, Risk risk) {
    /** Whom a signal must be reported to, and by which law; the sentences stand in the bundles. */
    public enum Duty {
        NONE,
        /** 公安机关 or the department concerned: 人民调解法 art. 25. */
        POLICE,
        /** 公安机关, in confidence: 反家庭暴力法 art. 14. */
        FAMILY_VIOLENCE,
        /** 公安、民政、教育 at once: 未成年人保护法 art. 11. */
        MINOR;

        /** 扬言伤人, 持械, 扬言自杀, 非正常死亡, 家庭暴力 and 未成年人受侵害; nothing else is reported by law. */
        static Duty of(String code) {
            return switch (code) {
                case "THREAT", "WEAPON", "SUICIDE", "DEATH" -> POLICE;
                case "FAMILY_VIOLENCE" -> FAMILY_VIOLENCE;
                case "MINOR_HARMED" -> MINOR;
                default -> NONE;
            };
        }
    }

    public Duty duty() {
        return Duty.of(code);
    }

    public boolean mustBeReported() {
        return duty() != Duty.NONE;
    }

    public String in(Locale locale) {
        return Texts.spoken(locale).equals(Texts.ENGLISH) ? en : zh;
    }
}
