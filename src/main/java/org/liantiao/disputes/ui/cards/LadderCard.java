package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.State;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.Tier;

/** 办到哪一级: what each tier has had to do with this round. */
public final class LadderCard extends Panel {
    private final OnPage page;

    public LadderCard(OnPage page) {
        super(UI.getCurrent().getTranslation("disputes.case.ladder"));
        this.page = page;
        addClassName("lt-ladder-card");
        OrderedList ladder = new OrderedList();
        ladder.addClassName("lt-ladder");
        page.file().ladder().forEach(rung -> ladder.add(rung(rung)));
        add(ladder);
    }

    private ListItem rung(CaseFile.TierLine rung) {
        Span dot = new Span(Symbol.of(symbol(rung)));
        dot.addClassName("lt-dot");
        Span tier = new Span(getTranslation("jurisdiction.tier." + rung.tier()));
        tier.addClassName("lt-strong");
        Span name = new Span(tier, new Span(rung.organisation()));
        name.addClassName("lt-rung-name");
        Span second = new Span(new Span(what(rung)));
        second.addClassNames("lt-second", "lt-rung-second");
        String span = span(rung);
        if (!span.isEmpty()) second.add(new Span(span));
        Div words = new Div(name, second);
        words.addClassName("lt-two-lines");
        ListItem item = new ListItem(dot, words);
        item.addClassName(rung.rung().name().toLowerCase(Locale.ROOT));
        if (rung.rung() == CaseFile.Rung.HERE) item.getElement().setAttribute("aria-current", "step");
        return item;
    }

    private static String symbol(CaseFile.TierLine rung) {
        return switch (rung.rung()) {
            case PASSED, ENDED -> "check";
            case HERE -> "clock";
            case AHEAD -> "arrow-up";
        };
    }

    private String what(CaseFile.TierLine rung) {
        boolean below = rung.tier().ordinal() < page.head().tier().ordinal();
        return switch (rung.rung()) {
            case AHEAD -> getTranslation(below ? "disputes.case.ladder.SKIPPED" : "disputes.case.ladder.AHEAD");
            case PASSED ->
                below
                        ? wentUp(rung)
                        : ruling(rung.tier()).map(r -> Words.of(this, r)).orElse(sessions(rung));
            case HERE -> with(here(rung), rung);
            case ENDED -> with(ended(), rung);
        };
    }

    private String here(CaseFile.TierLine rung) {
        if (page.head().state() == State.AWAITING_RULING) return getTranslation("disputes.case.ladder.HERE.awaiting");
        if (page.head().joint()) return getTranslation("disputes.case.ladder.HERE.joint");
        return ruling(rung.tier())
                .filter(RulingKind::movesUp)
                .map(ruling -> Words.of(this, ruling))
                .orElse(getTranslation("disputes.case.ladder.HERE"));
    }

    private String ended() {
        return page.head().end() == null
                ? getTranslation("disputes.case.ladder.ENDED")
                : Words.of(this, page.head().end());
    }

    /** What stands here, and what was done; of a case from a ledger nobody knows more than its days. */
    private String with(String standing, CaseFile.TierLine rung) {
        return join(standing, page.sessionsUnknown() ? accepted(rung) : sessions(rung));
    }

    private String accepted(CaseFile.TierLine rung) {
        LocalDate day = page.head().acceptedOn();
        boolean first = rung.equals(page.file().ladder().getFirst());
        return day == null || !first ? "" : getTranslation("disputes.case.ladder.accepted", page.day(day));
    }

    private String wentUp(CaseFile.TierLine rung) {
        LocalDate until = rung.until();
        String sessions = page.sessionsUnknown() ? accepted(rung) : sessions(rung);
        return until == null
                ? sessions
                : join(sessions, getTranslation("disputes.case.ladder.PASSED", page.day(until)));
    }

    private String sessions(CaseFile.TierLine rung) {
        return rung.sessions() == 0
                ? getTranslation("disputes.case.ladder.none")
                : getTranslation("disputes.case.ladder.sessions", rung.sessions());
    }

    private Optional<RulingKind> ruling(Tier tier) {
        return page.file().escalations().stream()
                .filter(escalation -> escalation.toTier() == tier && escalation.ruling() != null)
                .reduce((before, after) -> after)
                .map(CaseFile.EscalationLine::ruling);
    }

    private String span(CaseFile.TierLine rung) {
        LocalDate from = rung.from();
        LocalDate until = rung.until();
        if (from == null) return "";
        if (until == null) return getTranslation("disputes.case.ladder.from", page.day(from));
        String key = rung.rung() == CaseFile.Rung.HERE ? "disputes.case.ladder.due" : "disputes.case.ladder.span";
        return getTranslation(key, page.day(from), page.day(until));
    }

    private String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + getTranslation("disputes.case.pause") + other;
    }
}
