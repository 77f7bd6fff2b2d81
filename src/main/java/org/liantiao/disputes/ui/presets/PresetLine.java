package org.liantiao.disputes.ui.presets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.Preset;
import org.liantiao.disputes.PresetVersion;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.Tier;

/** One version in the history: what it was, from when, and by whose hand. */
class PresetLine extends ListItem {
    PresetLine(PresetVersion version, boolean inForce, Clock clock) {
        Locale locale = getLocale();
        String from = version.addedAt() == null
                ? getTranslation("disputes.presets.always")
                : getTranslation("disputes.presets.from", Days.full(locale, version.from()));
        Div text = new Div(
                new Span(version.in(locale) + " · " + from),
                second(numbers(version.preset())),
                second(who(this, version, clock)));
        text.addClassName("lt-line-text");
        add(text);
        if (version.isWithdrawn()) add(Badge.quiet("undo", getTranslation("disputes.presets.withdrawn")));
        else if (inForce) add(Badge.ok("check", getTranslation("disputes.presets.now")));
        else if (version.isToCome(LocalDate.now(clock)))
            add(Badge.warn("calendar", getTranslation("disputes.presets.toCome")));
    }

    /** Who put it there and when, and who took it back. */
    static String who(Component screen, PresetVersion version, Clock clock) {
        String added = said(screen, "disputes.presets.added", version.addedBy(), version.addedAt(), clock);
        String withdrawn =
                said(screen, "disputes.presets.withdrawnBy", version.withdrawnBy(), version.withdrawnAt(), clock);
        return withdrawn.isEmpty() ? added : added + " · " + withdrawn;
    }

    private static String said(Component screen, String key, String who, @Nullable Instant at, Clock clock) {
        if (at == null) return "";
        Locale locale = UI.getCurrent().getLocale();
        return screen.getTranslation(key, who, Days.full(locale, LocalDate.ofInstant(at, clock.getZone())));
    }

    private String numbers(Preset preset) {
        return getTranslation(
                "disputes.presets.numbers",
                Words.of(this, preset.unit(), preset.days(Tier.VILLAGE)),
                Words.of(this, preset.unit(), preset.days(Tier.TOWNSHIP)),
                Words.of(this, preset.unit(), preset.days(Tier.COUNTY)),
                preset.caseDays(),
                preset.rulingDays(),
                preset.tries(Tier.VILLAGE),
                preset.tries(Tier.TOWNSHIP));
    }

    private static Span second(String text) {
        Span second = new Span(text);
        second.addClassName("lt-second");
        return second;
    }
}
