package org.liantiao.disputes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Topic;
import org.liantiao.base.Typed;
import org.liantiao.disputes.internal.NumberTemplate;
import org.liantiao.disputes.internal.Numbers;
import org.liantiao.jurisdiction.SettingChanges;
import org.liantiao.jurisdiction.Settings;
import org.springframework.stereotype.Service;

/**
 * 编号规则: how case codes, document numbers and new committees' names read. A change counts from the next number on: those given
 * keep theirs, the counters go on, and no number is given twice.
 */
@Service
public class NumberSettings {
    /** Under which the trail keeps their changes. */
    public static final Topic TOPIC = new Topic("numbers");

    /** The placeholders of a document number. */
    public static final List<String> OF_A_NUMBER =
            List.of(NumberTemplate.YEAR, NumberTemplate.SHORT, NumberTemplate.SERIAL);

    /** The placeholders of a committee's name. */
    public static final List<String> OF_A_NAME = List.of(NumberTemplate.AREA);

    private static final String SOME_CODE = "26-02871";

    private final Settings settings;
    private final SettingChanges changes;
    private final Numbers numbers;

    NumberSettings(Settings settings, SettingChanges changes, Numbers numbers) {
        this.settings = settings;
        this.changes = changes;
        this.numbers = numbers;
    }

    /**
     * How numbers would read.
     *
     * @param committee whose next number is shown; empty when there is no committee yet
     */
    public record Preview(String committee, String number, String code, String committeeName) {}

    public NumberForm current() {
        return new NumberForm(
                settings.value(Settings.NUMBER_TEMPLATE),
                settings.value(Settings.CASE_CODE_PREFIX),
                settings.value(Settings.COMMITTEE_NAME));
    }

    /**
     * What would come of it, and nothing changes. Refuses what {@link #change} refuses.
     *
     * @param area a place to name a committee after
     */
    public Outcome<Preview> preview(NumberForm form, String area) {
        Reading reading = new Reading();
        Rules typed = read(reading, form);
        if (!reading.clean()) return reading.refused();
        String name = typed.committeeName.name(area);
        return Outcome.done(numbers.upcoming()
                .map(next -> new Preview(
                        next.committee(),
                        typed.template.number(next.year(), next.shortName(), next.serial()),
                        typed.prefix + SOME_CODE,
                        name))
                .orElseGet(() -> new Preview("", "", typed.prefix + SOME_CODE, name)));
    }

    /**
     * Refuses everybody but the administrator; a template that is empty or too long, lacks a placeholder, has one twice or one
     * that nobody knows; a prefix that is not one to four letters.
     */
    public Outcome<Integer> change(Actor by, NumberForm form) {
        if (!by.author().administers()) return Outcome.refused(Refusal.page("county.notYours"));
        Reading reading = new Reading();
        Rules typed = read(reading, form);
        if (!reading.clean()) return reading.refused();
        return changes.set(
                by.author(),
                TOPIC,
                Map.of(
                        Settings.NUMBER_TEMPLATE, typed.template.text(),
                        Settings.CASE_CODE_PREFIX, typed.prefix,
                        Settings.COMMITTEE_NAME, typed.committeeName.text()));
    }

    private record Rules(NumberTemplate template, String prefix, NumberTemplate committeeName) {}

    private static Rules read(Reading reading, NumberForm form) {
        NumberTemplate template = NumberTemplate.read(reading, "template", form.template(), OF_A_NUMBER);
        String prefix =
                Typed.halfWidth(reading.line("prefix", form.prefix(), 4)).toUpperCase(Locale.ROOT);
        if (!prefix.isEmpty() && !prefix.matches("[A-Z]{1,4}")) reading.refuse("prefix", "number.letters");
        NumberTemplate name = NumberTemplate.read(reading, "committeeName", form.committeeName(), OF_A_NAME);
        return new Rules(template, prefix, name);
    }
}
