package org.liantiao.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Topic;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.SettingChanges;
import org.liantiao.jurisdiction.Settings;
import org.springframework.stereotype.Service;

/** Which rate is the county's target, how much of it, and over which periods; the administrator's to change. */
@Service
public class TargetSettings {
    /** Under which the trail keeps its changes. */
    public static final Topic TOPIC = new Topic("target");

    private static final int DECIMALS = 2;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Settings settings;
    private final SettingChanges changes;

    TargetSettings(Settings settings, SettingChanges changes) {
        this.settings = settings;
        this.changes = changes;
    }

    public Target current() {
        return Target.of(settings);
    }

    /**
     * Refuses everybody but the administrator; what is no percentage above 0 with two decimals at most; no rate, or one that does not say how much was resolved; no period.
     *
     * @return how many of the three are another now
     */
    public Outcome<Integer> change(Actor by, TargetForm form) {
        if (!by.author().administers()) return Outcome.refused(Refusal.page("county.notYours"));
        Reading reading = new Reading();
        String percent = percent(reading, form.percent());
        ResolutionRate rate = reading.choice("rate", form.rate());
        if (rate != null && !ResolutionRate.RESOLVED.contains(rate)) reading.refuse("rate", "target.rate");
        if (form.periods().isEmpty()) reading.refuse("periods", "required");
        if (rate == null || !reading.clean()) return reading.refused();
        String periods = Target.KINDS.stream()
                .filter(form.periods()::contains)
                .map(Enum::name)
                .collect(Collectors.joining(","));
        return changes.set(
                by.author(),
                TOPIC,
                Map.of(
                        Settings.TARGET_PERCENT, percent,
                        Settings.TARGET_RATE, rate.name(),
                        Settings.TARGET_PERIODS, periods));
    }

    private static String percent(Reading reading, String typed) {
        String text = Typed.halfWidth(reading.line("percent", typed, 20)).replaceAll("[\\s%]", "");
        if (!reading.clean()) return "";
        if (text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            BigDecimal percent = new BigDecimal(text);
            if (percent.signum() > 0 && percent.compareTo(ALL) <= 0)
                return percent.setScale(DECIMALS, RoundingMode.UNNECESSARY).toPlainString();
        }
        reading.refuse("percent", "target.percent");
        return "";
    }
}
