package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.Panel;
import org.liantiao.reviews.Sample;
import org.liantiao.reviews.SamplePage;
import org.liantiao.reviews.Samples;
import org.liantiao.reviews.SeedForm;

/** How a sample is or was drawn: the frozen list and its hash, the seed and where it comes from, so that anybody can draw again. */
final class DrawPanel extends Panel {
    private final transient Samples samples;
    private final transient SignedIn signedIn;
    private final transient Sample sample;
    private final transient Clock clock;

    DrawPanel(
            Samples samples, SignedIn signedIn, SamplePage page, StratumNames names, Clock clock, Runnable afterwards) {
        super(UI.getCurrent().getTranslation("reviews.draw"));
        this.samples = samples;
        this.signedIn = signedIn;
        this.sample = page.sample();
        this.clock = clock;
        add(
                page.redraws()
                        ? Badge.ok(
                                "check", getTranslation(sample.isDrawn() ? "reviews.draw.same" : "reviews.draw.frozen"))
                        : Badge.bad("alert", getTranslation("reviews.draw.other")));
        add(facts(), strata(page, names));
        Paragraph how = new Paragraph(getTranslation("reviews.draw.how"));
        how.addClassName("lt-second");
        Anchor list = new Anchor(event -> hand(event), getTranslation("reviews.draw.list"));
        list.addClassName("lt-download");
        add(how, list);
        if (!sample.isDrawn() && !sample.replaced() && Samples.draws(signedIn.actor())) add(draw(afterwards));
    }

    private Component facts() {
        Div facts = new Div();
        facts.addClassName("lt-draw-facts");
        facts.add(fact("source", sample.seedSource()));
        if (sample.seedForm().kind() != SeedForm.Kind.TEXT) facts.add(fact("form", form()));
        facts.add(fact("day", Days.full(getLocale(), sample.seedDay())));
        String seed = sample.seed();
        if (seed != null) facts.add(fact("seed", seed));
        facts.add(fact("hash", sample.listHash()));
        String reason = sample.reason();
        if (reason != null) facts.add(fact("reason", reason));
        if (sample.replaced()) facts.add(fact("replaced", getTranslation("reviews.draw.replaced.text")));
        return facts;
    }

    private String form() {
        SeedForm form = sample.seedForm();
        return getTranslation("reviews.seed." + form.kind() + ".is", form.count());
    }

    private Component fact(String key, String value) {
        Span name = new Span(getTranslation("reviews.draw." + key));
        name.addClassName("lt-second");
        return new Div(name, new Span(value));
    }

    private Component strata(SamplePage page, StratumNames names) {
        Map<String, String> words = names.of(
                sample.strata(),
                page.strata().stream().map(SamplePage.Stratum::name).toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        for (SamplePage.Stratum stratum : page.strata()) {
            Span name = new Span(words.getOrDefault(stratum.name(), stratum.name()));
            name.addClassName("lt-line-text");
            list.add(new ListItem(name, new Span(standing(stratum))));
        }
        return list;
    }

    private String standing(SamplePage.Stratum stratum) {
        return sample.isDrawn()
                ? getTranslation(
                        "reviews.draw.stratum.drawn",
                        stratum.candidates(),
                        stratum.wanted(),
                        stratum.concluded(),
                        stratum.upheld())
                : getTranslation("reviews.draw.stratum", stratum.candidates(), stratum.wanted());
    }

    private Component draw(Runnable afterwards) {
        boolean early = LocalDate.now(clock).isBefore(sample.seedDay());
        Button draw = new Button(getTranslation("reviews.draw.do"), click -> ask(afterwards));
        draw.addThemeNames("primary");
        draw.setEnabled(!early);
        Div with = new Div(draw);
        with.addClassName("lt-row");
        if (early) with.add(new Span(getTranslation("reviews.draw.wait", Days.full(getLocale(), sample.seedDay()))));
        return with;
    }

    private void ask(Runnable afterwards) {
        TextField seed = new TextField(getTranslation("reviews.draw.seed"));
        seed.setHelperText(
                sample.seedForm().kind() == SeedForm.Kind.TEXT
                        ? sample.seedSource()
                        : getTranslation("reviews.draw.seed.help", sample.seedSource(), form()));
        UUID id = sample.id();
        FormDialog dialog = new FormDialog(
                getTranslation("reviews.draw.do"),
                getTranslation("reviews.draw.do"),
                () -> samples.draw(signedIn.actor(), id, seed.getValue()),
                afterwards);
        dialog.addFields(new Paragraph(getTranslation("reviews.draw.once")), seed);
        dialog.beside("seed", seed);
        dialog.open();
    }

    /** Who may take it is asked when it is taken. */
    private void hand(DownloadEvent event) throws IOException {
        Optional<String> list = samples.listing(signedIn.actor(), sample.id());
        if (list.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setFileName("candidates.txt");
        event.setContentType("text/plain; charset=utf-8");
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(list.get().getBytes(StandardCharsets.UTF_8));
    }
}
