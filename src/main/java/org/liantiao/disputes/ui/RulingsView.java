package org.liantiao.disputes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.MainLayout;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Inbox;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.Rulings;

/** 上报审核: what the tier below sent up. Left what waits, right all that is needed to decide, without phoning. */
@Route(RulingsView.PATH)
@Menu(title = "disputes.rulings.title", order = 20, icon = "scales")
@RolesAllowed(Role.RULES)
class RulingsView extends Page implements Titled, AfterNavigationObserver {
    static final String PATH = "rulings";

    private static final int MOST = 200;
    /** 最近审的: so many days back. */
    private static final int RECENT_DAYS = 30;

    private final Actor actor;
    private final Inbox inbox;
    private final Rulings rulings;
    private final RulingPages pages;
    private final Div left = new Div();
    private final Div right = new Div();
    private List<CaseRow> waiting = List.of();
    private int all;

    RulingsView(SignedIn signedIn, Inbox inbox, Rulings rulings, RulingPages pages) {
        this.actor = signedIn.actor();
        this.inbox = inbox;
        this.rulings = rulings;
        this.pages = pages;
        addClassName("lt-rulings");
        left.addClassName("lt-rulings-left");
        right.addClassName("lt-rulings-right");
        right.getElement().setAttribute("tabindex", "-1");
        add(left, right);
    }

    /** Where a case is ruled on. */
    static String href(UUID caseId) {
        return PATH + "?case=" + caseId;
    }

    @Override
    public String titleKey() {
        return "disputes.rulings.title";
    }

    /** Without a case the first one is shown, on a phone the list alone. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<UUID> wanted = wanted(event.getLocation());
        load();
        setClassName("chosen", wanted.isPresent());
        wanted.or(() -> waiting.stream().map(CaseRow::id).findFirst()).ifPresentOrElse(this::show, this::showNothing);
        boolean chosen = event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD;
        if (wanted.isPresent() && chosen) right.getElement().executeJs("this.focus({preventScroll: true})");
    }

    private void load() {
        waiting = inbox.tops(actor, Set.of(Pile.RULINGS), MOST).getOrDefault(Pile.RULINGS, List.of());
        all = waiting.size() < MOST ? waiting.size() : inbox.counts(actor).of(Pile.RULINGS);
    }

    private void show(UUID caseId) {
        list(caseId);
        right.removeAll();
        pages.of(actor, caseId, this::ruled, this::told)
                .ifPresentOrElse(page -> right.add(back(), page), this::showGone);
    }

    private void list(@Nullable UUID shown) {
        left.removeAll();
        left.add(
                pages.queue(waiting, all, shown),
                new RecentRulings(rulings.recent(actor.scope(), actor.areaId(), RECENT_DAYS), RECENT_DAYS));
    }

    private void showNothing() {
        list(null);
        right.removeAll();
        right.add(card(new EmptyState(getTranslation("disputes.rulings.nothing"))));
    }

    /** It was ruled on meanwhile, or was never for this person. */
    private void showGone() {
        list(null);
        right.removeAll();
        Anchor on = new Anchor(PATH, getTranslation("disputes.rulings.wayOn"));
        right.add(back(), card(new EmptyState(getTranslation("disputes.rulings.gone"), on)));
    }

    /** Leads on to the next one. */
    private void ruled(UUID caseId, RulingKind kind) {
        int place = waiting.stream().map(CaseRow::id).toList().indexOf(caseId);
        load();
        Notification.show(
                getTranslation("disputes.rulings.done", Words.of(this, kind)),
                6000,
                Notification.Position.BOTTOM_START);
        begin();
        UI.getCurrent().navigate(PATH, waiting.isEmpty() ? QueryParameters.empty() : next(place));
        MainLayout.countAgain(this);
    }

    /** The one that took this place in the list. */
    private QueryParameters next(int place) {
        CaseRow next = waiting.get(Math.clamp(place, 0, waiting.size() - 1));
        return QueryParameters.of("case", next.id().toString());
    }

    /** Refused: what was typed stays, but the list tells what really waits. */
    private void told(UUID caseId) {
        load();
        list(caseId);
        MainLayout.countAgain(this);
    }

    private Anchor back() {
        Anchor back = new Anchor(PATH, Symbol.of("undo"), new Span(getTranslation("disputes.rulings.back")));
        back.addClassNames("lt-back", "lt-phone-only");
        return back;
    }

    private static Panel card(EmptyState empty) {
        Panel panel = new Panel();
        panel.add(empty);
        return panel;
    }

    private static Optional<UUID> wanted(Location location) {
        try {
            return location.getQueryParameters().getSingleParameter("case").map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
