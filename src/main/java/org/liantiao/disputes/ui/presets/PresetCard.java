package org.liantiao.disputes.ui.presets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.Preset;
import org.liantiao.disputes.PresetVersion;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.Tier;

/** One version in full: its name, from when it holds, and each of its numbers in words. */
class PresetCard extends Panel {
    private final PresetVersion version;
    private final Refusals refusals = new Refusals();

    PresetCard(PresetVersion version, Clock clock) {
        super("");
        this.version = version;
        setTitle(version.in(getLocale()));
        boolean toCome = version.isToCome(LocalDate.now(clock));
        addToTitle(
                toCome
                        ? Badge.warn("calendar", getTranslation("disputes.presets.toCome"))
                        : Badge.ok("check", getTranslation("disputes.presets.now")));
        String who = PresetLine.who(this, version, clock);
        Paragraph since = new Paragraph(who.isEmpty() ? since() : since() + " · " + who);
        since.addClassName("lt-second");
        add(since, facts(version.preset()), refusals);
    }

    /** Puts the button there that takes the version back, as long as it has not begun. */
    void offerWithdrawal(Supplier<Outcome<?>> withdraw, Runnable afterwards) {
        Button button = new Button(getTranslation("disputes.presets.withdraw"));
        button.addThemeNames("tertiary");
        button.addClickListener(click -> ask(withdraw, afterwards).open());
        setMore(button);
    }

    private ConfirmDialog ask(Supplier<Outcome<?>> withdraw, Runnable afterwards) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("disputes.presets.withdraw.ask", version.in(getLocale())));
        ask.setText(getTranslation("disputes.presets.withdraw.text", Days.full(getLocale(), version.from())));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("base.cancel"));
        ask.setConfirmText(getTranslation("disputes.presets.withdraw"));
        ask.addConfirmListener(confirmed -> {
            Outcome<?> outcome = withdraw.get();
            refusals.show(outcome.refusals());
            if (outcome.isDone()) afterwards.run();
        });
        return ask;
    }

    private String since() {
        return version.addedAt() == null
                ? getTranslation("disputes.presets.always")
                : getTranslation("disputes.presets.from", Days.full(getLocale(), version.from()));
    }

    private DescriptionList facts(Preset preset) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("lt-preset-facts");
        fact(
                facts,
                "tiers",
                days(preset, preset.days(Tier.VILLAGE)),
                days(preset, preset.days(Tier.TOWNSHIP)),
                days(preset, preset.days(Tier.COUNTY)));
        fact(facts, "count." + preset.unit());
        fact(facts, "case", preset.caseDays());
        fact(facts, "ruling", preset.rulingDays());
        fact(facts, "tries", preset.tries(Tier.VILLAGE), preset.tries(Tier.TOWNSHIP));
        fact(facts, "back", days(preset, preset.returnFloor()), days(preset, preset.guideExtra()));
        return facts;
    }

    private String days(Preset preset, int days) {
        return Words.of(this, preset.unit(), days);
    }

    /** The term stands under the first part of the key: both units have the same. */
    private void fact(DescriptionList facts, String key, Object... numbers) {
        String term = key.split("\\.")[0];
        facts.add(
                new Term(getTranslation("disputes.presets.fact." + term)),
                new Description(getTranslation("disputes.presets.fact." + key + ".is", numbers)));
    }
}
