package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaTree;
import org.liantiao.jurisdiction.AreaTree.Line;
import org.liantiao.jurisdiction.Areas;

/** 区划与组织: the area tree, and beside it the chosen area with its organisations and its team. */
@Route("admin/areas")
@RouteAlias("admin/areas/:code([0-9]{12})")
@Menu(title = "jurisdiction.areas.nav", order = 60, icon = "globe")
@RolesAllowed("ADMINISTRATOR")
class AreasView extends Page implements BeforeEnterObserver, Titled {
    private final Areas areas;
    private final AreaDesk desk;
    private final AreaGrid grid;
    private final Div detail = new Div();

    AreasView(Areas areas, AreaTree tree, AreaDesk desk) {
        this.areas = areas;
        this.desk = desk;
        this.grid = new AreaGrid(tree);
        boolean empty = areas.count() == 0;
        if (empty) add(new EmptyState(getTranslation("jurisdiction.areas.empty"), importLink()));
        else add(bar(), split());
        addClassName("lt-areas");
    }

    @Override
    public String titleKey() {
        return "jurisdiction.areas.title";
    }

    /** Without a code the county stands beside the tree; on a phone the tree stands alone. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        setClassName("lt-area-chosen", !code.isEmpty());
        Optional<Area> area = code.isEmpty()
                ? areas.county().flatMap(county -> areas.withAliases(county.id()))
                : areas.findByCode(code);
        detail.removeAll();
        area.ifPresent(found -> detail.add(back(), new AreaPanel(desk, found, this::redrawn)));
        area.ifPresent(grid::mark);
        if (area.isEmpty() && !code.isEmpty()) event.forwardTo(AreasView.class);
    }

    private Div bar() {
        TextField search = new TextField();
        search.setPlaceholder(getTranslation("jurisdiction.areas.search"));
        search.setAriaLabel(getTranslation("jurisdiction.areas.search"));
        search.setPrefixComponent(Symbol.of("search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(60);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> grid.find(event.getValue()));
        Div bar = new Div(search, importLink());
        bar.addClassName("lt-areas-bar");
        return bar;
    }

    private Div split() {
        grid.addSelectionListener(event -> {
            if (event.isFromClient()) event.getFirstSelectedItem().ifPresent(this::open);
        });
        detail.addClassName("lt-areas-detail");
        Div split = new Div(grid, detail);
        split.addClassName("lt-areas-split");
        return split;
    }

    private void open(Line line) {
        open(line.code());
    }

    private void open(String code) {
        getUI().ifPresent(ui -> ui.navigate(AreasView.class, new RouteParameters(new RouteParam("code", code))));
    }

    /** An area may have another code by now, and lie elsewhere. */
    private void redrawn(Area area) {
        grid.reload();
        areas.findById(area.id()).ifPresent(now -> open(now.code()));
        Notification.show(getTranslation("jurisdiction.saved"));
    }

    private RouterLink back() {
        RouterLink back = new RouterLink(AreasView.class);
        back.add(Symbol.of("chevron-right"), new Span(getTranslation("jurisdiction.areas.back")));
        back.addClassName("lt-areas-back");
        return back;
    }

    private Button importLink() {
        Button button = new Button(getTranslation("jurisdiction.areas.import"), Symbol.of("upload"));
        button.addClickListener(event -> button.getUI().ifPresent(ui -> ui.navigate(AreaImportView.class)));
        return button;
    }
}
