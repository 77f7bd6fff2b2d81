package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseFile.EscalationLine;
import org.liantiao.disputes.DayUnit;
import org.liantiao.disputes.RulingDesk.Handler;
import org.liantiao.disputes.RulingDesk.Outlook;
import org.liantiao.disputes.RulingKind;

/** Says what each ruling means, by when, and what the tier that sent the case up will read. */
final class RulingSentences {
    private final Component screen;
    private final Actor actor;
    private final EscalationLine escalation;
    private final Map<RulingKind, Outlook> outlooks;

    RulingSentences(Component screen, Actor actor, EscalationLine escalation, Map<RulingKind, Outlook> outlooks) {
        this.screen = screen;
        this.actor = actor;
        this.escalation = escalation;
        this.outlooks = outlooks;
    }

    boolean canBeGiven(RulingKind kind) {
        Outlook outlook = outlooks.get(kind);
        return outlook != null && outlook.refusal() == null;
    }

    /** What it means, or why it cannot be given. */
    String meaning(RulingKind kind) {
        Outlook outlook = outlooks.get(kind);
        if (outlook == null) return "";
        if (outlook.refusal() != null)
            return screen.getTranslation(outlook.refusal().key());
        String key = kind + (outlook.goesToCounty() ? ".again" : kind == RulingKind.RETURN ? returns() : "");
        return say(
                "means." + key,
                Words.of(screen, escalation.toTier()),
                escalation.fromName(),
                Words.of(screen, outlook.unit(), outlook.days()),
                due(outlook));
    }

    /** The first return says what a second one would do. */
    private String returns() {
        return escalation.toTier() == org.liantiao.jurisdiction.Tier.COUNTY ? ".county" : "";
    }

    /** Why the due day is not simply so many days from today; empty when it is. */
    String note(@Nullable RulingKind kind) {
        Outlook outlook = kind == null ? null : outlooks.get(kind);
        if (outlook == null) return "";
        LocalDate counted = outlook.counted();
        if (outlook.provisional()) return say("due.provisional");
        if (counted == null || counted.equals(outlook.dueOn())) return "";
        boolean later = counted.isBefore(outlook.dueOn());
        return say(
                later ? "due.rolled" : "due.capped",
                Words.of(screen, DayUnit.CALENDAR, outlook.days()),
                weekday(counted),
                weekday(outlook.dueOn()));
    }

    String label(@Nullable RulingKind kind) {
        return kind == null ? "" : say("text." + kind, escalation.fromName());
    }

    /** What the tier below will read. */
    String effect(@Nullable RulingKind kind, @Nullable Handler handler) {
        Outlook outlook = kind == null ? null : outlooks.get(kind);
        if (kind == null || outlook == null) return say("choose");
        String who = handler == null ? "" : say("effect.handler", handler.name());
        String key = kind + (outlook.goesToCounty() ? ".again" : "");
        return say("effect", escalation.fromName(), say("effect." + key, actor.organisationName(), who, due(outlook)));
    }

    String button(@Nullable RulingKind kind) {
        return kind == null ? say("confirm.none") : say("confirm", Words.of(screen, kind));
    }

    private static String due(Outlook outlook) {
        return weekday(outlook.dueOn());
    }

    private static String weekday(LocalDate day) {
        return Days.weekday(UI.getCurrent().getLocale(), day);
    }

    private String say(String key, Object... params) {
        return screen.getTranslation("disputes.rulings." + key, params);
    }
}
