package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.RiskBadge;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CaseFile.EscalationLine;
import org.liantiao.disputes.CaseFile.Head;
import org.liantiao.disputes.CaseFile.PartyLine;
import org.liantiao.disputes.CaseFile.SessionLine;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.RepeatHint.Earlier;
import org.liantiao.disputes.RulingDesk.Sender;

/** What one has to know to rule: why it came up, what was tried, what each side wants, whom to ask, what is missing, what was before. */
final class RulingFacts extends Div {
    private final CaseFile file;
    private final EscalationLine escalation;
    private final Clock clock;
    private final Locale locale;

    RulingFacts(
            CaseFile file,
            EscalationLine escalation,
            @Nullable Sender sender,
            List<Earlier> earlier,
            Clock clock,
            Locale locale) {
        this.file = file;
        this.escalation = escalation;
        this.clock = clock;
        this.locale = locale;
        addClassName("lt-ruling-facts");
        Div story = new Div(new H3(say("story")), facts(sender), report());
        story.addClassName("lt-column");
        Div both = new Div(story, box(earlier));
        both.addClassName("lt-ruling-columns");
        add(heading(), both);
    }

    private Div heading() {
        Head head = file.head();
        H2 title =
                new H2(getTranslation("disputes.rulings.heading", head.applicant(), head.respondent(), head.title()));
        Span code = new Span(head.code());
        code.addClassName("lt-strong");
        Span second = new Span(
                code,
                new Span(head.placeName()),
                new Span(say("registered", day(head.registeredOn()))),
                new Span(say("raised", Days.moment(locale, moment()))));
        second.addClassNames("lt-second", "lt-spaced");
        Anchor whole = new Anchor("case/" + head.id(), new Span(say("whole")), Symbol.of("chevron-right"));
        whole.addClassName("lt-unbroken");
        Div words = new Div(title, second);
        words.addClassName("lt-spring");
        RiskBadge risk = RiskBadge.of(head.risk().level(), Words.of(this, head.risk()));
        Div heading = new Div(words, risk, whole);
        heading.addClassName("lt-ruling-head");
        return heading;
    }

    private DescriptionList facts(@Nullable Sender sender) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("lt-ruling-rows");
        fact(facts, say("reason"), say("reasonLine", Words.of(this, escalation.ground()), escalation.reason()));
        List<SessionLine> tried = file.sessions().stream()
                .filter(session ->
                        !session.planned() && session.round() == file.head().round())
                .toList();
        fact(
                facts,
                say("tried.count", tried.size()),
                tried.isEmpty()
                        ? List.of(say("tried.none"))
                        : tried.stream().map(this::line).toList());
        List<String> claims = file.parties().stream()
                .filter(party -> !party.claim().isBlank())
                .map(party -> say("claim", party.name(), party.claim()))
                .toList();
        fact(facts, say("claims"), claims.isEmpty() ? List.of(say("claims.none")) : claims);
        if (sender != null) fact(facts, say("sender"), sender(sender));
        file.escalations().stream().filter(line -> line.ruling() != null).forEach(line -> earlier(facts, line));
        return facts;
    }

    private void earlier(DescriptionList facts, EscalationLine line) {
        if (line.ruling() == null || line.ruledAt() == null) return;
        LocalDate on = LocalDate.ofInstant(line.ruledAt(), clock.getZone());
        fact(
                facts,
                say("before.ruling", day(on)),
                say("before.line", Words.of(this, line.ruling()), line.rulingText()));
    }

    private String line(SessionLine session) {
        String result = session.result() == null ? "" : Words.of(this, session.result());
        return say("session", day(session.heldOn()), Words.of(this, session.tier()), result, session.record());
    }

    private Component sender(Sender sender) {
        Span line = new Span(new Span(say("senderLine", sender.name(), sender.organisation())));
        line.addClassName("lt-spaced");
        if (sender.phone() != null) {
            Span phone = new Span(Symbol.of("phone"), new Span(sender.phone().reveal()));
            phone.addClassNames("lt-row", "lt-nowrap");
            line.add(phone);
        }
        return line;
    }

    private Details report() {
        Paragraph text = new Paragraph(escalation.report());
        text.addClassName("lt-report");
        Details report = new Details(say("report"), text);
        report.addClassName("lt-report-details");
        return report;
    }

    private Div box(List<Earlier> earlier) {
        List<String> missing = missing();
        Div box = new Div(new H3(missing.isEmpty() ? say("missing.none") : say("missing", missing.size())));
        box.addClassName("lt-ruling-box");
        UnorderedList list = new UnorderedList();
        missing.forEach(what -> list.add(new ListItem(Symbol.of("alert"), new Span(what))));
        if (!missing.isEmpty()) box.add(list);
        box.add(new H3(say("before")));
        if (earlier.isEmpty()) box.add(new Paragraph(say("before.none")));
        earlier.forEach(one -> box.add(new Paragraph(new Anchor(
                "case/" + one.id(),
                say(one.open() ? "before.open" : "before.closed", day(one.registeredOn()), one.title())))));
        return box;
    }

    /** What the village can still add; it keeps nobody from ruling. */
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (PartyLine party : file.parties()) {
            if (party.kind() == PartyKind.PERSON && party.idNumber() == null)
                missing.add(say("missing.id", party.name()));
            if (party.phone() == null) missing.add(say("missing.phone", party.name()));
        }
        file.sessions().stream()
                .filter(session -> !session.planned() && !session.informed())
                .forEach(session -> missing.add(say("missing.informed", day(session.heldOn()))));
        return missing;
    }

    private static void fact(DescriptionList facts, String term, List<String> lines) {
        Div all = new Div();
        lines.forEach(line -> all.add(new Div(line)));
        fact(facts, term, all);
    }

    private static void fact(DescriptionList facts, String term, String text) {
        fact(facts, term, new Span(text));
    }

    private static void fact(DescriptionList facts, String term, Component what) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(what));
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(escalation.raisedAt(), clock.getZone());
    }

    private String day(LocalDate day) {
        return Days.near(locale, day, LocalDate.now(clock));
    }

    private String say(String key, Object... params) {
        return getTranslation("disputes.rulings." + key, params);
    }
}
