package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.Rulings.Ruled;

/** 最近审的: what was ruled of late, how often which way, and what became of each. */
final class RecentRulings extends Panel {
    private static final int FIRST = 6;

    private final UnorderedList list = new UnorderedList();

    RecentRulings(List<Ruled> recent, int days) {
        super("");
        setTitle(getTranslation("disputes.rulings.recent"));
        addClassName("lt-recent");
        Paragraph sum = new Paragraph(sum(recent, days));
        sum.addClassName("lt-second");
        list.addClassName("lt-arrows");
        add(sum, list);
        show(recent.subList(0, Math.min(FIRST, recent.size())));
        if (recent.size() > FIRST) add(all(recent));
    }

    private String sum(List<Ruled> recent, int days) {
        if (recent.isEmpty()) return getTranslation("disputes.rulings.recent.none", days);
        String kinds = Arrays.stream(RulingKind.values())
                .filter(kind -> times(recent, kind) > 0)
                .map(kind -> getTranslation("disputes.rulings.recent.kind", Words.of(this, kind), times(recent, kind)))
                .collect(Collectors.joining(getTranslation("disputes.list.comma")));
        return getTranslation("disputes.rulings.recent.sum", days, recent.size(), kinds);
    }

    private static long times(List<Ruled> recent, RulingKind kind) {
        return recent.stream().filter(ruled -> ruled.ruling() == kind).count();
    }

    private Button all(List<Ruled> recent) {
        Button all = new Button(getTranslation("disputes.rulings.recent.all", recent.size()));
        all.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        all.addClickListener(click -> {
            show(recent);
            all.setVisible(false);
        });
        return all;
    }

    private void show(List<Ruled> some) {
        list.removeAll();
        some.forEach(ruled -> list.add(new ListItem(line(ruled))));
    }

    private Span line(Ruled ruled) {
        Component parties = ruled.opens()
                ? new Anchor(
                        "case/" + ruled.caseId(),
                        getTranslation("disputes.row.parties", ruled.applicant(), ruled.respondent()))
                : new Span(getTranslation("disputes.row.sealed"));
        Span what = new Span(what(ruled));
        what.addClassName("lt-second");
        Span day = new Span(Days.day(UI.getCurrent().getLocale(), ruled.ruledOn()));
        day.addClassName("lt-third");
        Span line = new Span(parties, what, day);
        line.addClassName("lt-recent-line");
        return line;
    }

    /** The ruling, and what came of it as far as that is known. */
    private String what(Ruled ruled) {
        String ruling = Words.of(this, ruled.ruling());
        if (ruled.end() != null)
            return getTranslation("disputes.rulings.recent.then", ruling, Words.of(this, ruled.end()));
        return ruled.wentOn() ? getTranslation("disputes.rulings.recent.wentOn", ruling) : ruling;
    }
}
