package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.TeamMember;

/** Who sits at the table: those called into a joint mediation, and the village's own team, who can be asked at any time. */
public final class SeatsCard extends Fold {
    public SeatsCard(OnPage page, List<TeamMember> team) {
        super(title(page), "");
        UnorderedList seats = new UnorderedList();
        page.file()
                .participants()
                .forEach(seat -> seats.add(line(
                        Words.of(this, seat.role()),
                        seat.name(),
                        seat.organisation() == null || seat.organisation().equals(seat.name())
                                ? Words.of(this, seat.kind())
                                : seat.organisation())));
        if (page.head().joint()) {
            add(list(seats));
            if (!team.isEmpty())
                add(new H3(getTranslation("disputes.case.team", page.head().placeName())));
        }
        UnorderedList members = new UnorderedList();
        team.forEach(member -> members.add(line(Words.of(this, member.kind()), member.name(), "")));
        add(list(members));
    }

    private static String title(OnPage page) {
        UI ui = UI.getCurrent();
        return page.head().joint()
                ? ui.getTranslation("disputes.case.seats")
                : ui.getTranslation("disputes.case.team", page.head().placeName());
    }

    private static UnorderedList list(UnorderedList list) {
        list.addClassName("lt-seats");
        return list;
    }

    private static ListItem line(String role, String name, String more) {
        Span what = new Span(role);
        what.addClassName("lt-third");
        Span who = new Span(name);
        Span second = new Span(more);
        second.addClassName("lt-second");
        return new ListItem(what, new Span(who, second));
    }
}
