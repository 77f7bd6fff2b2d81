package org.liantiao.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Device;
import org.liantiao.accounts.SignedIn;
import org.liantiao.accounts.Sittings;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;

/** 登录着的地方: where one is signed in, and the way to end it everywhere else. */
final class SessionsPanel extends Panel {
    private final Account own;
    private final PeopleServices services;
    private final UnorderedList lines = new UnorderedList();
    private final Button elsewhere = new Button();

    SessionsPanel(SignedIn signedIn, PeopleServices services) {
        super("");
        this.own = signedIn.account().orElseThrow();
        this.services = services;
        setTitle(getTranslation("accounts.sessions.title"));
        addClassName("lt-narrow");
        lines.addClassName("lt-lines");
        elsewhere.setText(getTranslation("accounts.sessions.elsewhere"));
        elsewhere.addClickListener(click -> endOthers());
        add(lines, elsewhere);
        show();
    }

    private void show() {
        List<Sittings.Line> open = services.sittings().of(own);
        lines.removeAll();
        open.forEach(session -> lines.add(line(session)));
        elsewhere.setVisible(open.stream().anyMatch(session -> !session.here()));
    }

    private void endOthers() {
        int ended = services.sittings().endOthers(own);
        show();
        Notification.show(getTranslation("accounts.sessions.ended", ended));
    }

    private ListItem line(Sittings.Line session) {
        Span device = new Span(device(session.device()));
        Span when = new Span(getTranslation(
                session.place().isEmpty() ? "accounts.sessions.when" : "accounts.sessions.where",
                moment(session.since()),
                moment(session.seenAt()),
                session.place()));
        when.addClassName("lt-second");
        Div text = new Div(device, when);
        text.addClassName("lt-line-text");
        ListItem line = new ListItem(text);
        if (session.here()) line.add(Badge.ok("check", getTranslation("accounts.sessions.here")));
        return line;
    }

    private String device(Device device) {
        return getTranslation(
                "accounts.sessions.device",
                getTranslation("accounts.device." + device.browser()),
                getTranslation("accounts.device." + device.system()));
    }

    private String moment(Instant instant) {
        return Days.moment(
                getLocale(), LocalDateTime.ofInstant(instant, services.clock().getZone()));
    }
}
