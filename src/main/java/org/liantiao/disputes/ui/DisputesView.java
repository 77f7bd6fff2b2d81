package org.liantiao.disputes.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.SealedCases;
import org.liantiao.jurisdiction.AreaTree;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Vocabulary;

/** 纠纷: all cases somebody may read, to find, filter and sort. What it shows is its address, so a reload and the back button bring it again. */
@Route(DisputesView.PATH)
@Menu(title = "disputes.list.title", order = 30, icon = "list")
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.JOINS})
class DisputesView extends Page implements Titled, AfterNavigationObserver {
    static final String PATH = "disputes";

    private final Actor actor;
    private final CaseList list;
    private final Limits limits;
    private final Vocabulary vocabulary;
    private final AreaChoices areas;
    private final CaseSigns signs;
    private final CaseRows rows;
    private final CaseFilters filters;
    private final ViewTabs tabs = new ViewTabs();
    private final Span count = new Span();
    private final Span words = new Span();
    private final Organisations organisations;
    private final Button clear = new Button(getTranslation("disputes.list.clear"));
    private final Div body = new Div();
    private ListState state = ListState.DEFAULT;
    private AreaTree.@Nullable Line place;
    private int found;
    private String searched = "";
    private @Nullable Refusal typedTooMuch;
    private @Nullable CaseGrid grid;
    private boolean phone;

    DisputesView(
            SignedIn signedIn,
            CaseList list,
            Areas areas,
            AreaTree tree,
            Organisations organisations,
            Vocabulary vocabulary,
            Limits limits,
            Clock clock) {
        this.actor = signedIn.actor();
        this.list = list;
        this.organisations = organisations;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.areas = new AreaChoices(actor, areas, tree);
        this.signs = new CaseSigns(this, vocabulary, clock);
        this.rows = new CaseRows(list, actor.scope());
        this.filters = new CaseFilters(this.areas, vocabulary);
        addClassName("lt-list");
        filters.addClassName("lt-desktop-only");
        filters.onChange(this::narrow);
        layOut();
    }

    @Override
    public String titleKey() {
        return "disputes.list.title";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = null;
        state = ListState.read(event.getLocation().getQueryParameters(), actor, this::area);
        String text = state.filter().text();
        boolean typed = !text.isBlank() && !text.equals(searched);
        searched = text;
        typedTooMuch = typed ? limits.use(actor, Limits.Use.SEARCH).orElse(null) : null;
        if (typedTooMuch == null) show();
        else holdOn(typedTooMuch);
    }

    /** Nothing is looked for, and it is said from when on it is again. */
    private void holdOn(Refusal refusal) {
        searched = "";
        found = 0;
        grid = null;
        count.setText("");
        words.setText("");
        body.removeAll();
        body.add(new EmptyState(getTranslation(refusal.key(), refusal.details().toArray())));
    }

    /** A phone gets cards, a desktop the table; only one of them asks for rows. */
    @Override
    protected void onAttach(AttachEvent event) {
        Screen.of(event.getUI()).whenPhone(this, this::fit);
    }

    private void layOut() {
        count.addClassName("lt-strong");
        words.addClassName("lt-second");
        clear.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        clear.addClickListener(click -> go(ListState.of(CaseFilter.everything())));
        Div summary = new Div(count, words, clear);
        summary.addClassName("lt-summary");
        summary.getElement().setAttribute("role", "status");
        body.addClassName("lt-list-body");
        Panel panel = new Panel();
        panel.addClassName("lt-list-panel");
        panel.add(tabs, summary, body);
        add(phoneSearch(), filters, panel);
    }

    private Div phoneSearch() {
        Button filter = new Button(getTranslation("disputes.list.filter"), click -> openFilters());
        Div search = new Div(new SearchBox(), filter);
        search.addClassNames("lt-row", "lt-phone-only", "lt-phone-search");
        return search;
    }

    private void openFilters() {
        CaseFilters fields = new CaseFilters(areas, vocabulary);
        fields.show(state.filter(), place);
        new FilterDialog(fields, filter -> list.count(actor.scope(), filter), this::narrow).open();
    }

    private void narrow(CaseFilter filter) {
        go(new ListState(filter, state.sort(), state.descending()));
    }

    private void go(ListState next) {
        UI.getCurrent().navigate(PATH, next.parameters());
    }

    private void show() {
        List<CaseFilter> counted = new ArrayList<>(List.of(asked()));
        boolean figure = state.filter().figure() != null;
        if (!figure) SavedView.of(actor).forEach(view -> counted.add(view.applyTo(state.filter(), actor)));
        List<Integer> counts = list.counts(actor.scope(), counted);
        found = counts.getFirst();
        tabs.setVisible(!figure);
        if (!figure) tabs.show(state.filter(), actor, counts.subList(1, counts.size()));
        filters.show(state.filter(), place);
        count.setText(getTranslation("disputes.list.count", found));
        words.setText(wordsOf(state.filter()));
        clear.setVisible(!state.filter().isEmpty());
        rows.show(asked(), state.order(), state.orderDescends(), found);
        showRows();
    }

    /** A figure that names no place is that of the reader's own area. */
    private CaseFilter asked() {
        CaseFilter filter = state.filter();
        boolean ownArea = filter.figure() != null
                && filter.area() == null
                && actor.organisationKind().worksForItsTier();
        return ownArea ? filter.area(new FigureArea(actor.areaId(), actor.tier(), false)) : filter;
    }

    /** A table that is there stays, with whatever has the focus in it. */
    private void showRows() {
        if (found > 0 && !phone && grid != null) {
            grid.showOrder(state.sort(), state.descending());
            grid.scrollToStart();
            return;
        }
        body.removeAll();
        grid = null;
        if (found == 0) body.add(empty());
        else if (phone) body.add(new CaseCards(signs, rows, row -> SealedCases.leads(actor, row)));
        else body.add(table());
    }

    private Component table() {
        CaseGrid table = new CaseGrid(signs, rows, row -> SealedCases.leads(actor, row));
        table.showOrder(state.sort(), state.descending());
        table.onSort((sort, descending) -> go(new ListState(state.filter(), sort, descending)));
        grid = table;
        return table;
    }

    private Component empty() {
        if (state.filter().isEmpty()) return new EmptyState(getTranslation("disputes.list.empty"));
        Button all =
                new Button(getTranslation("disputes.list.clear"), click -> go(ListState.of(CaseFilter.everything())));
        return new EmptyState(getTranslation("disputes.list.nothing", wordsOf(state.filter())), all);
    }

    private String wordsOf(CaseFilter filter) {
        return new FilterWords(this, vocabulary, this::organisation)
                .of(filter, place == null ? null : areas.label(place));
    }

    private String organisation(UUID id) {
        return organisations.findById(id).map(Organisation::name).orElse("");
    }

    private @Nullable FigureArea area(java.util.UUID id) {
        place = areas.find(id).orElse(null);
        return place == null ? null : AreaChoices.whole(place);
    }

    private void fit(boolean phone) {
        if (this.phone == phone) return;
        this.phone = phone;
        if (typedTooMuch != null) return;
        showRows();
    }
}
