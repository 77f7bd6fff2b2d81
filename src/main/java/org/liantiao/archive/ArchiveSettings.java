package org.liantiao.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Topic;
import org.liantiao.base.Typed;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.jurisdiction.Changes;
import org.liantiao.jurisdiction.SettingChanges;
import org.liantiao.jurisdiction.Settings;
import org.springframework.stereotype.Service;

/** How the county numbers its archive and how long it keeps a file. A change counts from the next file on. */
@Service
public class ArchiveSettings {
    /** Under which the trail keeps their changes. */
    public static final Topic TOPIC = new Topic("archive");

    private static final String NUMBER = "archive-number";
    private static final String YEARS_SHORT = "archive-years-short";
    private static final String YEARS_LONG = "archive-years-long";
    private static final String WRITTEN = "archive-retention-written";
    private static final String OTHER = "archive-retention-other";
    private static final int MOST_YEARS = 100;
    private static final int LONGEST = 40;

    private final Settings settings;
    private final SettingChanges changes;

    ArchiveSettings(Settings settings, SettingChanges changes) {
        this.settings = settings;
        this.changes = changes;
    }

    /**
     * What is set.
     *
     * @param number with {year}, {short} and {serial}
     * @param written what is offered for a case with a written agreement
     * @param other what is offered for any other
     */
    public record Form(
            String number,
            String yearsShort,
            String yearsLong,
            @Nullable Retention written,
            @Nullable Retention other) {}

    public Form current() {
        return new Form(
                settings.value(NUMBER),
                settings.value(YEARS_SHORT),
                settings.value(YEARS_LONG),
                Retention.valueOf(settings.value(WRITTEN)),
                Retention.valueOf(settings.value(OTHER)));
    }

    /** Refuses everybody but the administrator; a number that lacks a placeholder; years that are none. */
    public Outcome<Integer> change(Actor by, Form form) {
        if (!by.author().administers()) return Outcome.refused(Changes.NOT_YOURS);
        Reading reading = new Reading();
        String number = reading.line("number", form.number().replace('｛', '{').replace('｝', '}'), LONGEST);
        if (!number.isEmpty())
            for (String placeholder : ArchiveNumber.PLACEHOLDERS)
                if (number.split(Pattern.quote(placeholder), -1).length != 2)
                    reading.refuse("number", "archive.number", placeholder);
        String shorter = years(reading, "yearsShort", form.yearsShort());
        String longer = years(reading, "yearsLong", form.yearsLong());
        Retention written = reading.choice("written", form.written());
        Retention other = reading.choice("other", form.other());
        if (!reading.clean() || written == null || other == null) return reading.refused();
        return changes.set(
                by.author(),
                TOPIC,
                Map.of(
                        NUMBER,
                        number,
                        YEARS_SHORT,
                        shorter,
                        YEARS_LONG,
                        longer,
                        WRITTEN,
                        written.name(),
                        OTHER,
                        other.name()));
    }

    /** What is offered for a case; whoever archives it may take another. */
    public Retention offered(CaseFile file) {
        boolean written = file.settlement() != null && file.settlement().form() == AgreementForm.WRITTEN;
        return Retention.valueOf(settings.value(written ? WRITTEN : OTHER));
    }

    /** For how many years; null for ever. */
    public @Nullable Integer years(Retention retention) {
        return switch (retention) {
            case SHORT -> Integer.valueOf(settings.value(YEARS_SHORT));
            case LONG -> Integer.valueOf(settings.value(YEARS_LONG));
            case PERMANENT -> null;
        };
    }

    /** The last day on which it is kept; null when there is none. */
    @Nullable
    LocalDate keptUntil(LocalDate archived, Retention retention) {
        Integer years = years(retention);
        return years == null ? null : archived.plusYears(years);
    }

    ArchiveNumber number() {
        return new ArchiveNumber(settings.value(NUMBER));
    }

    private static String years(Reading reading, String field, String typed) {
        String text = Typed.halfWidth(reading.line(field, typed, 3)).strip();
        if (text.isEmpty()) return text;
        boolean right = text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= MOST_YEARS;
        if (!right) reading.refuse(field, "archive.years", MOST_YEARS);
        return text;
    }
}
