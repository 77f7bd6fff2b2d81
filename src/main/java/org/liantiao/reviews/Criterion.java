package org.liantiao.reviews;

import java.util.Locale;
import java.util.UUID;
import org.liantiao.base.Texts;

/**
 * 评查项目: one thing that is looked at in a file.
 *
 * @param points the most it is worth; 0 when it is answered with yes or no
 * @param grave 一票否决: answered no, the file does not pass whatever its points
 * @param unsettles answered no, the case does not stand as settled; only a grave one
 */
public record Criterion(
        UUID id,
        String sectionZh,
        String sectionEn,
        String zh,
        String en,
        int points,
        boolean grave,
        boolean unsettles) {
    /** @throws IllegalArgumentException when a grave one has points: yes or no decides there */
    public Criterion {
        if (unsettles && !grave) throw new IllegalArgumentException("what unsettles a case is grave");
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
        return new Criterion(other, sectionZh, sectionEn, zh, en, points, grave, unsettles);
    }

    private static boolean isEnglish(Locale locale) {
        return Texts.spoken(locale).equals(Texts.ENGLISH);
    }
}
