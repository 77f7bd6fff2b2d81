package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;

/** 撤并: chooses the area that another becomes part of. */
class MergeDialog {
    private final AreaDesk desk;
    private final Area area;
    private final ComboBox<Area> target = new ComboBox<>();
    private final FormDialog dialog;

    MergeDialog(AreaDesk desk, Area area, Runnable afterwards) {
        this.desk = desk;
        this.area = area;
        dialog = new FormDialog(
                target.getTranslation("jurisdiction.merge.title", area.name()),
                target.getTranslation("jurisdiction.merge.do"),
                this::merge,
                afterwards);
        target.setLabel(target.getTranslation("jurisdiction.merge.target"));
        target.setItems(desk.areas().open(area.countyId(), area.tier()).stream()
                .filter(other -> !other.id().equals(area.id()))
                .toList());
        target.setItemLabelGenerator(MergeDialog::fullName);
        dialog.addFields(
                new Paragraph(target.getTranslation("jurisdiction.merge.text", area.name())),
                new AlongList(
                        target.getTranslation("jurisdiction.along.title"),
                        desk.goesAlong().of(area.id())),
                target);
        dialog.beside("target", target);
    }

    void open() {
        dialog.open();
    }

    private Outcome<?> merge() {
        Area chosen = target.getValue();
        return desk.mergers()
                .merge(
                        area.id(),
                        chosen == null ? null : chosen.id(),
                        desk.current().author());
    }

    /** Names of villages repeat between townships. */
    private static String fullName(Area area) {
        Area parent = area.parent();
        return area.tier() == Tier.VILLAGE && parent != null ? parent.name() + " " + area.name() : area.name();
    }
}
