package org.liantiao.disputes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.StandIn;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.RiskBadge;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Risk;

/** One case in a list of work, as a link if it leads anywhere: when it is due, who with whom, and the next step in words. */
final class CaseItem extends Anchor {
    private final Span first;

    /**
     * @param href where it leads; empty when the reader has no page of it
     * @param next what has to happen now
     */
    CaseItem(CaseRow row, CaseSigns signs, String href, String next) {
        this(row, signs, signs.due(row), signs.dueDay(row), href, next);
    }

    /** The same with a date of another kind than the case's own. */
    CaseItem(CaseRow row, CaseSigns signs, @Nullable Sign due, String day, String href, String next) {
        if (!href.isEmpty()) setHref(href);
        addClassName("lt-item");
        first = first(row, signs, due, day);
        add(first, between(row, signs), next(next, !href.isEmpty()));
    }

    /** Says for whom it is on this desk, when that is somebody who is away. */
    CaseItem inPlaceOf(Optional<StandIn> absent) {
        absent.ifPresent(one -> first.add(Badge.accent("user", getTranslation("disputes.inPlaceOf", one.name()))));
        return this;
    }

    private static Span first(CaseRow row, CaseSigns signs, @Nullable Sign due, String day) {
        Span line = new Span();
        line.addClassName("lt-item-due");
        if (due != null) line.add(due.badge());
        line.add(second(day));
        if (row.risk() == Risk.RED || row.risk() == Risk.ORANGE) {
            RiskBadge risk = RiskBadge.of(row.risk().level(), signs.risk(row).text());
            line.add(risk);
        }
        return line;
    }

    private static Span between(CaseRow row, CaseSigns signs) {
        Span parties = new Span();
        Sign seal = signs.seal(row);
        if (seal != null) parties.add(seal.badge(), new Span(" "));
        parties.add(new Span(signs.parties(row)));
        parties.addClassName("lt-item-parties");
        return new Span(parties, second(signs.type(row) + " · " + row.placeName()));
    }

    private static Span next(String text, boolean leads) {
        Span next = new Span(new Span(text));
        if (leads) next.add(Symbol.of("chevron-right"));
        next.addClassName("lt-item-next");
        return next;
    }

    private static Span second(String text) {
        Span second = new Span(text);
        second.addClassName("lt-third");
        return second;
    }
}
