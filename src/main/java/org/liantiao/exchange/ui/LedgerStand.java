package org.liantiao.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.exchange.LedgerImport;

/** How an import stands: what it counts, and the one thing to do next. */
class LedgerStand extends Panel {
    private final Runnable start;
    private final Runnable stop;
    private final Div body = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();

    /**
     * @param start brings the good rows in, or goes on with it
     * @param stop ends it after the batch under way
     */
    LedgerStand(Runnable start, Runnable stop) {
        super("");
        this.start = start;
        this.stop = stop;
        progress.getElement().setAttribute("role", "status");
        body.addClassName("lt-column");
        add(body);
    }

    /** @param stalled it says it runs, but nothing moves any more */
    void show(LedgerImport shown, boolean stalled) {
        setTitle(getTranslation("exchange.stand.title", String.valueOf(shown.year()), shown.fileName()));
        body.removeAll();
        body.add(counts(shown));
        switch (shown.state()) {
            case CHECKED -> checked(shown);
            case RUNNING -> {
                if (stalled) stopped(shown);
                else running(shown);
            }
            case STOPPED -> stopped(shown);
            case DONE -> done(shown);
        }
    }

    /** Only the progress: nothing else has changed. */
    void advance(LedgerImport shown) {
        bar.setValue(shown.good() == 0 ? 1 : (double) shown.done() / shown.good());
        progress.setText(getTranslation("exchange.stand.progress", shown.done(), shown.good()));
    }

    private static Component counts(LedgerImport shown) {
        return new Counts()
                .with("exchange.count.total", shown.total())
                .with("exchange.count.good", shown.good())
                .with("exchange.count.refused", shown.refused())
                .with("exchange.count.known", shown.known());
    }

    private void checked(LedgerImport shown) {
        if (shown.good() == 0) body.add(new Paragraph(getTranslation("exchange.stand.nothing")));
        else
            body.add(
                    new Paragraph(getTranslation("exchange.stand.checked")),
                    button(getTranslation("exchange.stand.import", shown.good()), true, start));
    }

    private void running(LedgerImport shown) {
        advance(shown);
        body.add(progress, bar, button(getTranslation("exchange.stand.stop"), false, stop));
    }

    private void stopped(LedgerImport shown) {
        body.add(
                new Paragraph(
                        Badge.warn("pause", getTranslation("exchange.stand.stopped")),
                        new Span(getTranslation("exchange.stand.stopped.text", shown.done(), shown.left()))),
                button(getTranslation("exchange.stand.goOn"), true, start));
    }

    private void done(LedgerImport shown) {
        Paragraph result = new Paragraph(
                Badge.ok("check", getTranslation("exchange.stand.done")),
                new Span(getTranslation("exchange.stand.done.text", shown.done())));
        String year = String.valueOf(shown.year());
        Div links = new Div(
                new Anchor(
                        "disputes?since=" + year + "-01-01&until=" + year + "-12-31",
                        getTranslation("exchange.stand.list", year)),
                new Anchor("disputes?standing=UNVERIFIED", getTranslation("exchange.stand.unverified")),
                new Anchor("rate?period=" + year, getTranslation("exchange.stand.rate", year)));
        links.addClassName("lt-ledger-links");
        body.add(result, links);
    }

    private static Button button(String text, boolean primary, Runnable step) {
        Button button = new Button(text, event -> step.run());
        if (primary) button.addThemeNames("primary");
        button.setDisableOnClick(true);
        button.addClassName("lt-own-width");
        return button;
    }
}
