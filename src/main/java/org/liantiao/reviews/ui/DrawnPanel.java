package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.reviews.DrawnSheets;
import org.liantiao.reviews.SamplePage;

/** The drawn cases by place, each with how far its sheet is and the way to it. */
final class DrawnPanel extends Panel {
    private static final int SHOWN = 400;

    private final transient DrawnSheets sheets;
    private final transient Actor reader;
    private final boolean opens;
    private final UUID sampleId;
    private final Refusals refusals = new Refusals();

    /** @param opens whether this reader goes to the sheets; who only reads results does not */
    DrawnPanel(DrawnSheets sheets, Actor reader, boolean opens, SamplePage page) {
        super(UI.getCurrent().getTranslation("reviews.drawn"));
        this.sheets = sheets;
        this.reader = reader;
        this.opens = opens;
        this.sampleId = page.sample().id();
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        page.drawn().stream().limit(SHOWN).forEach(drawn -> list.add(item(drawn)));
        help(page, SamplePage.Obstacle.INVOLVED);
        help(page, SamplePage.Obstacle.SEALED);
        add(refusals, list);
        if (page.drawn().size() > SHOWN)
            add(new Span(getTranslation("reviews.drawn.more", page.drawn().size() - SHOWN)));
    }

    /** What helps where nobody can review, once for all of them. */
    private void help(SamplePage page, SamplePage.Obstacle obstacle) {
        if (!page.meets(obstacle)) return;
        Paragraph help = new Paragraph(Symbol.of("alert"), new Span(getTranslation("reviews.drawn.help." + obstacle)));
        help.addClassName("lt-drawn-help");
        add(help);
    }

    private ListItem item(SamplePage.Drawn drawn) {
        Span place = new Span(drawn.place());
        place.addClassName("lt-second");
        Div text = new Div(new Span(drawn.code()), place);
        text.addClassName("lt-line-text");
        SamplePage.Obstacle obstacle = drawn.obstacle();
        if (obstacle != null) {
            Span why = new Span(getTranslation("reviews.drawn.nobody." + obstacle));
            why.addClassName("lt-second");
            text.add(why);
        }
        ListItem item = new ListItem(text, state(drawn));
        if (opens && obstacle == null) item.add(open(drawn));
        return item;
    }

    private Component state(SamplePage.Drawn drawn) {
        if (drawn.obstacle() != null) return Badge.bad("alert", getTranslation("reviews.drawn.nobody"));
        if (drawn.verdict() == null)
            return drawn.sheetId() == null
                    ? Badge.quiet("clock", getTranslation("reviews.drawn.waits"))
                    : Badge.accent("pencil", getTranslation("reviews.drawn.begun"));
        return drawn.upheld()
                ? Badge.ok("check", getTranslation("reviews.drawn.upheld"))
                : Badge.bad("cross", getTranslation("reviews.drawn.not"));
    }

    private Button open(SamplePage.Drawn drawn) {
        String what = getTranslation(drawn.sheetId() == null ? "reviews.drawn.begin" : "reviews.drawn.open");
        Button open = new Button(what, click -> {
            Outcome<UUID> sheet = sheets.begin(reader, sampleId, drawn.disputeId());
            refusals.show(sheet.refusals());
            if (sheet.isDone()) UI.getCurrent().navigate("review/" + sheet.orThrow());
        });
        open.setAriaLabel(getTranslation("reviews.drawn.open.label", what, drawn.code()));
        open.addThemeNames("tertiary");
        return open;
    }
}
