package org.liantiao.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands on the paper of a bulletin, whatever it is written to.
 *
 * @param draft a word that says it is not issued; empty when it is
 * @param paragraphs as somebody edited them, headings among them
 * @param more tables of what other modules add
 * @param chart of the months, as PNG
 * @param day under the text
 * @param seal the head of the trail when it went out; empty while there is none
 */
record BulletinContent(
        Locale language,
        String title,
        String draft,
        List<String> paragraphs,
        PaperTable rates,
        Optional<PaperTable> places,
        List<PaperTable> more,
        PaperTable months,
        byte[] chart,
        String day,
        String seal) {
    /** 一、…, or 1. …: a heading of the first level, as GB/T 9704 numbers them. */
    private static final Pattern HEADING = Pattern.compile(
            "^\\s*([\\u4e00\\u4e8c\\u4e09\\u56db\\u4e94\\u516d\\u4e03\\u516b\\u4e5d\\u5341]{1,3}\\u3001|\\d{1,2}\\.\\s).{1,40}$");

    static boolean isHeading(String paragraph) {
        return HEADING.matcher(paragraph).matches();
    }
}
