package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.SessionResult;
import org.liantiao.disputes.ui.Words;

/** 调解: the sittings, what is planned first, then the last one; each opens its record. */
public final class SessionsCard extends Fold {
    private final OnPage page;

    public SessionsCard(OnPage page) {
        super(UI.getCurrent().getTranslation("disputes.case.session"), count(page));
        this.page = page;
        setId("sessions");
        List<CaseFile.SessionLine> sessions = new ArrayList<>(page.file().sessions());
        java.util.Collections.reverse(sessions);
        sessions.sort(Comparator.comparing(session -> !session.planned()));
        if (page.can(CaseAction.PLAN_SESSION))
            setMore(new Link(
                    Words.of(this, CaseAction.PLAN_SESSION), () -> page.steps().open(CaseAction.PLAN_SESSION)));
        if (sessions.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(
                    page.sessionsUnknown() ? "disputes.case.session.ledger" : "disputes.case.session.none"));
            none.addClassName("lt-second");
            add(none);
        }
        sessions.forEach(session -> add(line(session)));
    }

    private static String count(OnPage page) {
        if (page.sessionsUnknown()) return "";
        long planned = page.file().sessions().stream()
                .filter(CaseFile.SessionLine::planned)
                .count();
        long held = page.file().sessions().size() - planned;
        return UI.getCurrent()
                .getTranslation(
                        planned == 0 ? "disputes.case.session.count" : "disputes.case.session.planned",
                        String.valueOf(held),
                        String.valueOf(planned));
    }

    private NativeDetails line(CaseFile.SessionLine session) {
        Span which = new Span(which(session));
        which.addClassName("lt-strong");
        Span when = new Span(when(session));
        when.addClassName("lt-second");
        Span left = new Span(which, when);
        left.addClassName("lt-two-lines");
        Span chair = new Span(session.mediators());
        Span record = new Span(session.planned() ? session.attendees() : session.record());
        record.addClassNames("lt-second", "lt-clamp");
        Span middle = new Span(chair, record);
        middle.addClassName("lt-two-lines");
        Div row = new Div(left, middle, badge(session));
        row.addClassName("lt-session-row");
        NativeDetails details = new NativeDetails(row, rest(session));
        details.addClassName("lt-session");
        return details;
    }

    private Div rest(CaseFile.SessionLine session) {
        Div rest = new Div();
        rest.addClassName("lt-session-rest");
        if (!session.attendees().isEmpty())
            rest.add(new Paragraph(getTranslation("disputes.case.session.attendees", session.attendees())));
        if (session.planned()) {
            if (page.can(CaseAction.CANCEL_SESSION) && session.own())
                rest.add(new Link(
                        Words.of(this, CaseAction.CANCEL_SESSION),
                        () -> page.steps().cancel(session)));
            return rest;
        }
        rest.add(new Paragraph(getTranslation(
                session.informed() ? "disputes.case.session.informed" : "disputes.case.session.notInformed")));
        if (session.enteredLate()) rest.add(Badge.warn("history", getTranslation("disputes.case.late")));
        return rest;
    }

    private Badge badge(CaseFile.SessionLine session) {
        SessionResult result = session.result();
        if (session.planned() || result == null)
            return Badge.accent("calendar", getTranslation("disputes.case.session.isPlanned"));
        String word = Words.of(this, result);
        return switch (result) {
            case NONE -> Badge.quiet("cross", word);
            case PARTLY -> Badge.warn("scales", word);
            case AGREED -> Badge.ok("check", word);
        };
    }

    private String which(CaseFile.SessionLine session) {
        String tier = getTranslation("jurisdiction.tier." + session.tier());
        String serial = String.valueOf(session.serial());
        return session.round() == 1 && page.head().round() == 1
                ? getTranslation("disputes.case.session.which", tier, serial)
                : getTranslation("disputes.case.session.round", String.valueOf(session.round()), tier, serial);
    }

    private String when(CaseFile.SessionLine session) {
        String day = page.day(session.heldOn());
        return session.heldAt() == null ? day : day + " " + Days.time(session.heldAt());
    }
}
