package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.CaseFile;
import org.liantiao.reviews.Finding;
import org.liantiao.reviews.Findings;
import org.liantiao.reviews.Sheet;
import org.liantiao.reviews.Sheets;

/** 案卷评查: how a file was judged, what has to be put right and how far that is. */
final class ReviewCard extends Panel {
    private final transient Findings findings;
    private final transient Actor reader;
    private final boolean judges;
    private final Runnable reload;
    private final LocalDate today;

    ReviewCard(
            Sheets sheets,
            Findings findings,
            Clock clock,
            Actor reader,
            CaseFile file,
            List<Findings.Reviewed> reviews,
            Runnable reload) {
        super(UI.getCurrent().getTranslation("reviews.card"));
        this.findings = findings;
        this.reader = reader;
        this.judges = sheets.mayRead(reader, file);
        this.reload = reload;
        this.today = LocalDate.now(clock);
        setId("reviews");
        reviews.forEach(review -> add(review(review, clock)));
        if (sheets.mayBegin(reader, file)) begin(sheets, file);
    }

    private Component review(Findings.Reviewed review, Clock clock) {
        Sheet sheet = review.sheet();
        Div head = new Div(ReviewWords.badge(this, sheet), judges ? link(sheet) : new Span(line(sheet)));
        head.addClassName("lt-row");
        if (sheet.sampleId() != null) head.add(Badge.quiet("chart", getTranslation("reviews.card.drawn")));
        Span who = new Span(getTranslation(
                "reviews.card.by",
                ReviewWords.who(this, sheet),
                Days.near(getLocale(), LocalDate.ofInstant(sheet.begunAt(), clock.getZone()), today)));
        who.addClassName("lt-second");
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        for (Finding finding : review.findings()) list.add(item(finding, sheet));
        return new Div(head, who, list);
    }

    private String line(Sheet sheet) {
        BigDecimal points = sheet.score();
        return points == null
                ? getTranslation("reviews.card.sheet")
                : getTranslation("reviews.card.score", points.toPlainString());
    }

    private Anchor link(Sheet sheet) {
        return new Anchor("review/" + sheet.id(), line(sheet));
    }

    private FindingItem item(Finding finding, Sheet sheet) {
        FindingItem item = new FindingItem(finding, today, sheet.isConcluded());
        if (!sheet.isConcluded()) return item;
        if (finding.state() == Finding.State.OPEN && findings.answers(reader, finding))
            item.addAction(
                    getTranslation("reviews.finding.answer"),
                    () -> ask("answer", words -> findings.answer(reader, finding.id(), words)));
        if (finding.state() != Finding.State.CONFIRMED && reader.supervisesCounty())
            item.addAction(getTranslation("reviews.finding.order"), () -> order(finding, sheet));
        if (finding.state() == Finding.State.ANSWERED && findings.judges(reader, finding, sheet)) {
            item.addAction(getTranslation("reviews.finding.confirm"), () -> confirm(finding));
            item.addAction(
                    getTranslation("reviews.finding.sendBack"),
                    () -> ask("sendBack", words -> findings.sendBack(reader, finding.id(), words)));
        }
        return item;
    }

    private static void order(Finding finding, Sheet sheet) {
        Map<String, String> about = Map.of(
                "case", sheet.disputeId().toString(), "finding", finding.id().toString());
        UI.getCurrent().navigate("orders/new", QueryParameters.simple(about));
    }

    private void confirm(Finding finding) {
        findings.confirm(reader, finding.id());
        reload.run();
    }

    private void ask(String what, Function<String, Outcome<UUID>> step) {
        TextArea words = NumberHint.watch(new TextArea(getTranslation("reviews.finding." + what + ".words")));
        FormDialog dialog = new FormDialog(
                getTranslation("reviews.finding." + what),
                getTranslation("reviews.finding." + what),
                () -> step.apply(words.getValue()),
                reload);
        dialog.addFields(words);
        dialog.beside("words", words);
        dialog.open();
    }

    private void begin(Sheets sheets, CaseFile file) {
        Refusals refusals = new Refusals();
        Button begin = new Button(getTranslation("reviews.card.begin"), click -> {
            Outcome<UUID> sheet = sheets.begin(reader, file.head().id());
            refusals.show(sheet.refusals());
            if (sheet.isDone()) UI.getCurrent().navigate("review/" + sheet.orThrow());
        });
        add(begin, refusals);
    }
}
