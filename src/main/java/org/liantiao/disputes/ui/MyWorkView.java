package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.accounts.StandIn;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.Figure;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseFilter.Due;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.Inbox;
import org.liantiao.disputes.Inbox.Counts;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.JudicialConfirmation;
import org.liantiao.disputes.NextStep;
import org.liantiao.disputes.SealedCases;
import org.liantiao.disputes.ui.page.WorkPart;
import org.liantiao.jurisdiction.Vocabulary;
import org.springframework.beans.factory.ObjectProvider;

/** 我的工作: what waits for me, the most urgent first, each with its next step; then what is half written, then what others have in hand. */
@Route(MyWorkView.PATH)
@Menu(title = "disputes.work.title", order = 10, icon = "inbox")
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.JOINS, Role.SUPERVISES})
class MyWorkView extends Page implements Titled {
    static final String PATH = "work";

    /** Cases shown of each pile; the rest is one step further. */
    private static final int SHOWN = 6;

    private final Actor actor;
    private final Counts counts;
    private final Map<Pile, List<CaseRow>> tops;
    private final CaseSigns signs;
    private final JudicialConfirmation confirmation;
    private final Clock clock;

    MyWorkView(
            SignedIn signedIn,
            Inbox inbox,
            Drafts drafts,
            Vocabulary vocabulary,
            JudicialConfirmation confirmation,
            ObjectProvider<WorkPart> parts,
            Clock clock) {
        this.confirmation = confirmation;
        this.clock = clock;
        actor = signedIn.actor();
        counts = inbox.counts(actor);
        signs = new CaseSigns(this, vocabulary, clock);
        Set<Pile> shown = EnumSet.of(
                Pile.REPORTS,
                Pile.RULINGS,
                Pile.MINE,
                Pile.CALLED_IN,
                Pile.PERFORMANCE,
                Pile.FOLLOW_UPS,
                Pile.AFTERCARE,
                Pile.COURT_WINDOW);
        shown.removeIf(pile -> counts.of(pile) == 0);
        tops = shown.isEmpty() ? Map.of() : inbox.tops(actor, shown, SHOWN);
        addClassName("lt-work");
        add(head());
        if (actor.is(Role.MEDIATOR)) addDock(logButton());
        add(piles(parts), aside(drafts));
    }

    @Override
    public String titleKey() {
        return "disputes.work.title";
    }

    /** How much there is, and by when; each figure opens its list. */
    private Div head() {
        H2 heading = new H2(getTranslation("disputes.work.waiting", counts.waiting()));
        heading.setVisible(counts.waiting() > 0);
        Span dues = new Span();
        dues.addClassName("lt-dues");
        due(dues, "overdue", counts.overdue(), Due.OVERDUE);
        due(dues, "dueToday", counts.today(), Due.TODAY);
        due(dues, "dueThisWeek", counts.week(), Due.WEEK);
        Div head = new Div(heading, dues);
        actor.standIns().forEach(absent -> head.add(standingIn(absent)));
        head.addClassName("lt-work-head");
        return head;
    }

    private Span standingIn(StandIn absent) {
        Span line = new Span(
                Symbol.of("user"),
                new Span(getTranslation(
                        "disputes.work.standingIn", absent.name(), Days.day(getLocale(), absent.last()))));
        line.addClassName("lt-standing-in");
        return line;
    }

    private void due(Span dues, String key, int count, Due due) {
        if (count == 0) return;
        String href = ListState.of(CaseFilter.of(Inbox.awaited(actor)).due(due)).href();
        Figure figure = new Figure(getTranslation("disputes.work." + key, count), href);
        if (due == Due.OVERDUE) figure.addClassName("lt-bad");
        dues.add(figure);
    }

    private Button logButton() {
        Button log = new Button(
                getTranslation("disputes.work.log"),
                Symbol.of("plus"),
                click -> UI.getCurrent().navigate("log"));
        log.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return log;
    }

    private Div piles(ObjectProvider<WorkPart> parts) {
        Div piles = new Div();
        piles.addClassName("lt-column");
        if (tops.containsKey(Pile.REPORTS))
            piles.add(pile(Pile.REPORTS, this::toReport).because(getTranslation("disputes.work.REPORTS.why")));
        if (tops.containsKey(Pile.RULINGS)) piles.add(pile(Pile.RULINGS, this::ruling));
        if (tops.containsKey(Pile.MINE)) piles.add(pile(Pile.MINE, this::nextOnCase));
        if (tops.containsKey(Pile.CALLED_IN)) piles.add(pile(Pile.CALLED_IN, this::nextOnCase));
        if (tops.containsKey(Pile.PERFORMANCE))
            piles.add(
                    pile(Pile.PERFORMANCE, this::nextOnCase).because(getTranslation("disputes.work.PERFORMANCE.why")));
        if (tops.containsKey(Pile.FOLLOW_UPS)) piles.add(pile(Pile.FOLLOW_UPS, this::toCallBack));
        List<Component> others =
                parts.orderedStream().flatMap(part -> part.of(actor).stream()).toList();
        piles.add(others);
        if (piles.getComponentCount() == 0) piles.add(nothing());
        return piles;
    }

    private Div aside(Drafts drafts) {
        Div aside = new Div();
        aside.addClassName("lt-column");
        List<Drafts.Saved> begun = drafts.begun(actor, Drafts.LOG);
        Panel panel = new Panel();
        panel.addClassName("lt-lines");
        begun.forEach(draft ->
                panel.add(new DraftItem(draft, clock, getLocale(), () -> drafts.discard(actor, draft.id()))));
        if (!begun.isEmpty()) aside.add(panel);
        if (tops.containsKey(Pile.AFTERCARE)) aside.add(pile(Pile.AFTERCARE, this::nextOnCase));
        courtWindow(aside);
        others(aside, Pile.OTHERS, "clock");
        others(aside, Pile.COLLEAGUES, "people");
        return aside;
    }

    private WorkPile pile(Pile pile, Function<CaseRow, CaseItem> item) {
        boolean alone = Inbox.awaited(actor).piles().equals(Set.of(pile));
        String title = alone ? null : getTranslation("disputes.work." + pile, counts.of(pile));
        String all = pile == Pile.RULINGS ? RulingsView.PATH : list(pile);
        return new WorkPile(title, counts.of(pile), tops.getOrDefault(pile, List.of()), all, item);
    }

    /** Whoever cannot open it sees to it that its holder reports. */
    private CaseItem toReport(CaseRow row) {
        if (row.opens()) return onCase(row, NextStep.of(row));
        String door = SealedCases.leads(actor, row) ? "case/" + row.id() : "";
        return new CaseItem(row, signs, door, getTranslation("disputes.work.REPORTS.sealed"));
    }

    /** A case that stands above with its duty to report says here what has to happen besides. */
    private CaseItem nextOnCase(CaseRow row) {
        boolean above = tops.getOrDefault(Pile.REPORTS, List.of()).contains(row);
        return onCase(row, above ? NextStep.besideReport(row) : NextStep.of(row));
    }

    private CaseItem onCase(CaseRow row, NextStep next) {
        return new CaseItem(row, signs, "case/" + row.id(), Words.of(this, next)).inPlaceOf(row.inPlaceOf(actor));
    }

    private CaseItem toCallBack(CaseRow row) {
        LocalDate planned = Objects.requireNonNull(row.followUpOn());
        String why = getTranslation("disputes.followUp.why." + row.followUpWhy());
        String day = getTranslation("disputes.row.followUpOn", signs.day(planned));
        return new CaseItem(row, signs, signs.followUp(planned), day, "case/" + row.id(), why)
                .inPlaceOf(row.inPlaceOf(actor));
    }

    /** Nobody has to go there, so it is a line: how many still can, and how long the first of them. */
    private void courtWindow(Div aside) {
        if (!tops.containsKey(Pile.COURT_WINDOW)) return;
        LocalDate settled = Objects.requireNonNull(
                Objects.requireNonNull(tops.get(Pile.COURT_WINDOW)).getFirst().concludedOn());
        LocalDate last = confirmation.lastDay(settled);
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), last);
        line(
                aside,
                Pile.COURT_WINDOW,
                "scales",
                getTranslation("disputes.work.COURT_WINDOW", counts.of(Pile.COURT_WINDOW), left, signs.day(last)));
    }

    private CaseItem ruling(CaseRow row) {
        return new CaseItem(row, signs, RulingsView.href(row.id()), getTranslation("disputes.work.rule"))
                .inPlaceOf(row.inPlaceOf(actor));
    }

    /** What others have in hand stands apart, never among one's own. */
    private void others(Div aside, Pile pile, String symbol) {
        if (counts.of(pile) > 0) line(aside, pile, symbol, getTranslation("disputes.work." + pile, counts.of(pile)));
    }

    private void line(Div aside, Pile pile, String symbol, String text) {
        Anchor link = new Anchor(list(pile));
        link.addClassName("lt-line-link");
        link.add(Symbol.of(symbol), new Span(text), Symbol.of("chevron-right"));
        aside.add(link);
    }

    private String list(Pile pile) {
        return ListState.of(CaseFilter.of(new Inbox.Waiting(actor, Set.of(pile))))
                .href();
    }

    private Component nothing() {
        Panel panel = new Panel();
        boolean logs = actor.is(Role.MEDIATOR);
        panel.add(
                logs
                        ? new EmptyState(getTranslation("disputes.work.nothing"))
                        : new EmptyState(
                                getTranslation("disputes.work.nothing"),
                                new Anchor(DisputesView.PATH, getTranslation("disputes.work.toList"))));
        return panel;
    }
}
