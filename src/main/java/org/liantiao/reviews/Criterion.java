package org.liantiao.reviews;

import java.util.Locale;
import java.util.UUID;
import org.liantiao.base.Texts;

/**
 * 评查项目: one thing that is looked at in a file.
 *
 * @param points the most it is worth; 0 when it is answered with yes or no
 * @param grave 一票否决: answered no, the file does not pass whatever its points
 */
public record Criterion(UUID id, String sectionZh, String sectionEn, String zh, String en, int points, boolean grave) {
    /** @throws IllegalArgumentException when a grave one has points: yes or no decides there */
    public Criterion {
        if (grave && points > 0) throw new IllegalArgumentException("a grave criterion is yes or no");
    }

    public boolean isPointed() {
        return points > 0;
    }

    public String section(Locale locale) {
        return isEnglish(locale) ? sectionEn : sectionZh;
    }

    public String wording(Locale locale) {
        return isEnglish(locale) ? en : zh;
    }

    Criterion withId(UUID other) {
        return new Criterion(other, sectionZh, sectionEn, zh, en, points, grave);
    }

    private static boolean isEnglish(Locale locale) {
        return Texts.spoken(locale).equals(Texts.ENGLISH);
    }
}
