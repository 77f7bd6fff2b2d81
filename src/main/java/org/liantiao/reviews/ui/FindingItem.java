package org.liantiao.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.reviews.Finding;

/** What a review found: who sees to it by when, how far it is, and what was said since. */
final class FindingItem extends ListItem {
    private final Div actions = new Div();

    /** @param told whether those who are asked know of it */
    FindingItem(Finding finding, LocalDate today, boolean told) {
        addClassName("lt-finding");
        Div text = new Div(new Span(finding.what()));
        text.addClassName("lt-line-text");
        Span who = new Span(getTranslation(
                "reviews.finding.who", finding.organisationName(), Days.near(getLocale(), finding.dueOn(), today)));
        who.addClassName("lt-second");
        Div signs = new Div(kind(finding));
        signs.addClassName("lt-row");
        if (told) signs.add(state(finding, today));
        text.add(signs, who);
        finding.words().forEach(word -> text.add(said(word)));
        actions.addClassName("lt-row");
        text.add(actions);
        add(text);
    }

    void addAction(String name, Runnable action) {
        actions.add(new Button(name, click -> action.run()));
    }

    private Badge kind(Finding finding) {
        String word = getTranslation("reviews.kind." + finding.kind());
        return finding.kind() == Finding.Kind.CORRECT ? Badge.quiet("pencil", word) : Badge.bad("alert", word);
    }

    private Badge state(Finding finding, LocalDate today) {
        if (finding.isOverdue(today)) return Badge.bad("clock", getTranslation("reviews.state.OVERDUE"));
        String word = getTranslation("reviews.state." + finding.state());
        return switch (finding.state()) {
            case OPEN -> Badge.warn("clock", word);
            case ANSWERED -> Badge.accent("check", word);
            case CONFIRMED -> Badge.ok("check", word);
        };
    }

    private Paragraph said(Finding.Word word) {
        String key = "reviews.said." + word.state();
        Paragraph said = new Paragraph(getTranslation(key, word.byName(), word.words()));
        said.addClassName("lt-second");
        return said;
    }
}
