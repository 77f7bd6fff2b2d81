package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Objects;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.RiskBadge;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.End;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** What the case is: whose, about what, under which numbers, and where it stands. */
public final class CaseHeader extends Header {
    private final OnPage page;

    public CaseHeader(OnPage page, Vocabulary vocabulary) {
        this.page = page;
        CaseFile.Head head = page.head();
        addClassName("lt-case-header");
        setId("steps");
        Span code = new Span(head.code());
        code.addClassName("lt-strong");
        Div line = new Div(code, copy(head.code()));
        line.addClassName("lt-case-line");
        if (head.number() != null) {
            Span number = new Span(head.number());
            number.addClassName("lt-number");
            line.add(number);
        }
        line.add(state());
        line.add(plain(vocabulary.name(WordList.TYPE, head.typeCode(), getLocale())));
        line.add(plain(getTranslation("disputes.case.round", String.valueOf(head.round()))));
        line.add(RiskBadge.of(head.risk().level(), Words.of(this, head.risk())));
        if (head.sealCode() != null)
            line.add(Badge.bad(
                    "lock",
                    getTranslation(
                            "disputes.case.sealed", vocabulary.name(WordList.SEAL, head.sealCode(), getLocale()))));
        marks(line);
        Div what = new Div(new H1(Names.title(this, page.file())), line);
        what.addClassName("lt-case-what");
        add(what, new CaseActions(page));
    }

    private Badge state() {
        CaseFile.Head head = page.head();
        String where = Words.of(this, head.state(), head.tier());
        return switch (head.state()) {
            case REGISTERED, IN_MEDIATION -> Badge.accent("clock", where);
            case AWAITING_RULING -> Badge.warn("scales", where);
            case AGREED -> Badge.ok("check", where);
            case DECLINED -> Badge.quiet("undo", where);
            case CLOSED -> closed(Objects.requireNonNull(head.end()));
        };
    }

    private Badge closed(End end) {
        String how = Words.of(this, end);
        return switch (end) {
            case RESOLVED -> Badge.ok("check", how);
            case FAILED -> Badge.bad("cross", how);
            case REFUSED, WITHDRAWN, DECLINED -> Badge.quiet("undo", how);
        };
    }

    private void marks(Div line) {
        CaseFile.Head head = page.head();
        if (head.inPlaceOf() != null)
            line.add(Badge.accent("user", getTranslation("disputes.inPlaceOf", head.inPlaceOf())));
        if (head.joint()) line.add(Badge.accent("people", getTranslation("disputes.case.joint")));
        if (head.enteredLate()) line.add(Badge.warn("history", getTranslation("disputes.case.late")));
        if (head.unverified()) line.add(Badge.warn("help", getTranslation("disputes.case.unverified")));
    }

    private Span plain(String text) {
        Span badge = new Span(text);
        badge.addClassName("lt-badge");
        return badge;
    }

    private Link copy(String code) {
        Link copy = new Link(getTranslation("disputes.case.copy"), () -> {});
        copy.setAriaLabel(getTranslation("disputes.case.copy.label", code));
        Clipboard.onClick(copy)
                .writeText(code, done -> Notification.show(getTranslation("disputes.case.copied")), error -> {});
        return copy;
    }
}
