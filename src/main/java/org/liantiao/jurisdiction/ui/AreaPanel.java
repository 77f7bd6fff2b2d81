package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;

/** One area: what it is called, and below it its organisations and its team. */
class AreaPanel extends Div {
    private final AreaDesk desk;
    private final UUID areaId;
    private final Consumer<Area> shown;

    /** @param shown shows an area once the tree was redrawn */
    AreaPanel(AreaDesk desk, Area area, Consumer<Area> shown) {
        this.desk = desk;
        this.shown = shown;
        this.areaId = area.id();
        addClassName("lt-column");
        fill(area);
    }

    private void fill(Area area) {
        removeAll();
        add(facts(area), new OrganisationPanel(desk, area));
        if (area.tier() == Tier.VILLAGE && area.open()) add(new TeamPanel(desk, area));
        add(new HistoryPanel(desk, area));
    }

    private void refresh() {
        desk.areas().withAliases(areaId).ifPresent(this::fill);
    }

    private Panel facts(Area area) {
        Panel panel = new Panel(area.name());
        panel.addToTitle(Badge.quiet("pin", getTranslation("jurisdiction.tier." + area.tier())));
        Area parent = area.parent();
        Paragraph second = new Paragraph(parent == null ? area.code() : parent.name() + " · " + area.code());
        second.addClassName("lt-second");
        panel.add(second);
        if (!area.open()) panel.add(merged(area));
        panel.add(aliases(area));
        if (area.open()) panel.add(new AreaSteps(desk, area, shown));
        return panel;
    }

    private Div aliases(Area area) {
        TextField field = new TextField(getTranslation("jurisdiction.areas.aliases"));
        field.setValue(String.join("、", new TreeSet<>(area.aliases())));
        field.setHelperText(getTranslation("jurisdiction.areas.aliases.help"));
        field.setMaxLength(400);
        Refusals refusals = new Refusals().beside("aliases", field);
        Button save = new Button(getTranslation("jurisdiction.save"));
        save.addClickListener(event -> {
            Outcome<Area> outcome = desk.areaChanges()
                    .changeAliases(areaId, field.getValue(), desk.current().author());
            refusals.show(outcome.refusals());
            if (!outcome.isDone()) return;
            refresh();
            Notification.show(getTranslation("jurisdiction.saved"));
        });
        Div row = new Div(field, save);
        row.addClassName("lt-areas-aliases");
        return new Div(row, refusals);
    }

    private Div merged(Area area) {
        Refusals refusals = new Refusals();
        Button split = new Button(getTranslation("jurisdiction.merge.split"));
        split.addClickListener(event -> ask(area, refusals));
        Span text =
                new Span(getTranslation("jurisdiction.merge.merged", area.now().name()));
        Div row = new Div(Badge.warn("arrow-up", getTranslation("jurisdiction.merge.badge")), text, split, refusals);
        row.addClassName("lt-row");
        return row;
    }

    private void ask(Area area, Refusals refusals) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("jurisdiction.merge.split.title", area.name()));
        ask.setText(getTranslation(
                "jurisdiction.merge.split.text", area.name(), area.now().name()));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("base.cancel"));
        ask.setConfirmText(getTranslation("jurisdiction.merge.split"));
        ask.addConfirmListener(event -> {
            Outcome<Area> outcome = desk.mergers().split(areaId, desk.current().author());
            refusals.show(outcome.refusals());
            if (outcome.isDone()) shown.accept(area);
        });
        ask.open();
    }
}
