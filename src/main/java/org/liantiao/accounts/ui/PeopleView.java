package org.liantiao.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Charge;
import org.liantiao.accounts.PeopleList;
import org.liantiao.accounts.PeopleList.Line;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;

/** 人员: who may sign in, where they work and what they do there; for a township, its villages’ mediators. */
@Route(PeopleView.PATH)
@Menu(title = "accounts.people.title", order = 61, icon = "people")
@RolesAllowed(Charge.MANAGES)
class PeopleView extends Page implements Titled {
    static final String PATH = "people";

    private final PeopleServices services;
    private final PeopleList list;
    private final Actor actor;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final VirtualList<Line> lines = new VirtualList<>();
    private final CallbackDataProvider<Line, Void> people;

    PeopleView(PeopleServices services, SignedIn signedIn) {
        this.services = services;
        this.list = services.list();
        this.actor = signedIn.actor();
        LocalDate today = LocalDate.now(services.clock());
        people = DataProvider.fromCallbacks(
                query -> list.find(actor, search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> list.count(actor, search.getValue()));
        lines.setDataProvider(people);
        lines.setRenderer(new ComponentRenderer<>(line -> new PersonRow(line, today, this::open)));
        lines.addClassNames("lt-panel", "lt-people");
        add(tools(), lines);
        refresh();
    }

    @Override
    public String titleKey() {
        return "accounts.people.title";
    }

    private Component tools() {
        search.setPlaceholder(getTranslation("accounts.people.search"));
        search.setAriaLabel(getTranslation("accounts.people.search"));
        search.setPrefixComponent(Symbol.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> refresh());
        Button add = new Button(getTranslation("accounts.people.add"), Symbol.of("plus"), click -> openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        count.addClassName("lt-second");
        count.getElement().setAttribute("role", "status");
        Span spring = new Span();
        spring.addClassName("lt-spring");
        Anchor roster = new Anchor("people/import", getTranslation("accounts.people.import"));
        Div tools = new Div(search, count, spring, roster, add);
        tools.addClassNames("lt-row", "lt-people-tools");
        return tools;
    }

    private void refresh() {
        count.setText(getTranslation("accounts.people.count", list.count(actor, search.getValue())));
        people.refreshAll();
    }

    private void openNew() {
        new PersonDialog(actor, services, null, this::refresh).open();
    }

    private void open(Line line) {
        list.one(actor, line.id()).ifPresent(now -> new PersonDialog(actor, services, now, this::refresh).open());
    }
}
