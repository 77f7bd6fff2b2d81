package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.Figure;
import org.liantiao.monitoring.CheckPage;
import org.liantiao.monitoring.Share;

/** One line a hint: what was noticed, of how many cases, and how it may have come about quite properly. */
final class HintsPanel extends Panel {
    private final CheckPage page;
    private final Counts counts;

    HintsPanel(CheckPage page, Counts counts) {
        super("");
        this.page = page;
        this.counts = counts;
        setTitle(getTranslation("monitoring.checks.heading"));
        addClassName("lt-hints");
        add(intro());
        if (page.hints().of(Figure.CHECKED) == 0) return;
        UnorderedList list = new UnorderedList();
        // What was noticed stands before what was not.
        Figure.hints().stream()
                .filter(hint -> hint != Figure.CHECKED)
                .sorted(Comparator.comparing(hint -> page.hints().of(hint) == 0))
                .forEach(hint -> list.add(line(hint)));
        add(list);
    }

    private Component intro() {
        Div intro = new Div();
        intro.addClassName("lt-hints-intro");
        if (page.hints().of(Figure.CHECKED) == 0) intro.add(new Paragraph(getTranslation("monitoring.checks.none")));
        else
            intro.add(new Paragraph(
                    new Span(getTranslation("monitoring.checks.of") + " "),
                    of(Figure.CHECKED),
                    new Span(" " + getTranslation("monitoring.cases"))));
        Paragraph what = new Paragraph(getTranslation("monitoring.checks.what"));
        what.addClassName("lt-third");
        intro.add(what);
        return intro;
    }

    private Component of(Figure figure) {
        return counts.of(figure, page.hints(), page.rates().place());
    }

    private ListItem line(Figure hint) {
        boolean quiet = page.hints().of(hint) == 0;
        ListItem line =
                new ListItem(new Div(new H3(getTranslation(hint.textKey())), found(hint, quiet)), words(hint, quiet));
        line.setClassName("quiet", quiet);
        return line;
    }

    private Component found(Figure hint, boolean quiet) {
        Div found = new Div();
        found.addClassName("lt-hint-found");
        if (quiet) {
            found.add(new Span(getTranslation("monitoring.checks.nothing")));
            return found;
        }
        Share share = page.share(hint);
        found.add(of(hint), new Span(getTranslation("monitoring.cases")), third(counts.percent(share, 1) + "%"));
        if (hint == Figure.BUNCHED && page.isBunched())
            found.add(Badge.quiet("bulb", getTranslation("monitoring.checks.bunched")));
        return found;
    }

    private Component words(Figure hint, boolean quiet) {
        Div words = new Div(new Paragraph(getTranslation("monitoring.checks." + hint)));
        if (hint == Figure.BUNCHED)
            page.evenly()
                    .ifPresent(even ->
                            words.add(new Paragraph(getTranslation("monitoring.checks.evenly", even.toPlainString()))));
        if (!quiet) words.add(third(getTranslation("monitoring.checks." + hint + ".harmless")));
        return words;
    }

    private static Component third(String text) {
        Span third = new Span(text);
        third.addClassName("lt-third");
        return third;
    }
}
