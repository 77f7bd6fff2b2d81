package org.liantiao.supervision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Topic;
import org.liantiao.jurisdiction.Changes;
import org.liantiao.jurisdiction.SettingChanges;
import org.liantiao.jurisdiction.Settings;
import org.springframework.stereotype.Service;

/** How the county numbers its orders and how much time it gives. A change counts from the next order on. */
@Service
public class SupervisionSettings {
    /** Under which the trail keeps their changes. */
    public static final Topic TOPIC = new Topic("supervision");

    private static final String NUMBER = "order-number";
    private static final String DAYS = "order-days";
    private static final String RECEIPT_DAYS = "order-receipt-days";
    private static final String EXTENSIONS = "order-extensions";
    private static final String TITLE = "order-notice-title";
    private static final String CLOSING = "order-notice-closing";
    private static final String OFFICE = "order-notice-office";
    private static final List<String> PLACEHOLDERS = List.of("{year}", "{serial}");
    private static final int LONGEST = 40;
    private static final int LONGEST_CLOSING = 200;
    private static final int MOST_DAYS = 250;
    private static final int MOST_EXTENSIONS = 9;

    private final Settings settings;
    private final SettingChanges changes;

    SupervisionSettings(Settings settings, SettingChanges changes) {
        this.settings = settings;
        this.changes = changes;
    }

    /**
     * What is set.
     *
     * @param number with {year} and {serial}
     * @param days how many working days an order has, unless it says otherwise
     * @param receiptDays within how many working days it is signed for
     * @param extensions how often its day may be put off
     * @param noticeTitle over the printed notice, and
     * @param noticeClosing its last sentence and
     * @param noticeOffice who signs it; these two may be empty
     */
    public record Form(
            String number,
            @Nullable Integer days,
            @Nullable Integer receiptDays,
            @Nullable Integer extensions,
            String noticeTitle,
            String noticeClosing,
            String noticeOffice) {}

    /** The same, once it was read. */
    record Rules(
            String number,
            int days,
            int receiptDays,
            int extensions,
            String noticeTitle,
            String noticeClosing,
            String noticeOffice) {
        String numberOf(int year, int serial) {
            return number.replace("{year}", String.valueOf(year)).replace("{serial}", String.valueOf(serial));
        }
    }

    Rules rules() {
        Map<String, String> values =
                settings.values(List.of(NUMBER, DAYS, RECEIPT_DAYS, EXTENSIONS, TITLE, CLOSING, OFFICE));
        return new Rules(
                values.getOrDefault(NUMBER, ""),
                of(values, DAYS),
                of(values, RECEIPT_DAYS),
                of(values, EXTENSIONS),
                values.getOrDefault(TITLE, ""),
                values.getOrDefault(CLOSING, ""),
                values.getOrDefault(OFFICE, ""));
    }

    private static int of(Map<String, String> values, String name) {
        return Integer.parseInt(values.getOrDefault(name, "0"));
    }

    public Form current() {
        Rules rules = rules();
        return new Form(
                rules.number(),
                rules.days(),
                rules.receiptDays(),
                rules.extensions(),
                rules.noticeTitle(),
                rules.noticeClosing(),
                rules.noticeOffice());
    }

    /** Refuses everybody but the administrator; a number that lacks a placeholder; days that are none. */
    public Outcome<Integer> change(Actor by, Form form) {
        if (!by.author().administers()) return Outcome.refused(Changes.NOT_YOURS);
        Reading reading = new Reading();
        String number = reading.line("number", form.number().replace('｛', '{').replace('｝', '}'), LONGEST);
        if (!number.isEmpty())
            for (String placeholder : PLACEHOLDERS)
                if (number.split(Pattern.quote(placeholder), -1).length != 2)
                    reading.refuse("number", "supervision.number", placeholder);
        Map<String, String> values = new HashMap<>();
        values.put(DAYS, String.valueOf(reading.number("days", form.days(), 1, MOST_DAYS)));
        values.put(RECEIPT_DAYS, String.valueOf(reading.number("receiptDays", form.receiptDays(), 0, MOST_DAYS)));
        values.put(EXTENSIONS, String.valueOf(reading.number("extensions", form.extensions(), 0, MOST_EXTENSIONS)));
        values.put(TITLE, reading.line("noticeTitle", form.noticeTitle(), LONGEST));
        values.put(CLOSING, reading.optionalLine("noticeClosing", form.noticeClosing(), LONGEST_CLOSING));
        values.put(OFFICE, reading.optionalLine("noticeOffice", form.noticeOffice(), LONGEST));
        if (!reading.clean()) return reading.refused();
        values.put(NUMBER, number);
        return changes.set(by.author(), TOPIC, values);
    }
}
