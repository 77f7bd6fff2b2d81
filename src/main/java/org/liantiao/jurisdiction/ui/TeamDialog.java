package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.TeamChanges;

/** Adds somebody to a village's team. */
class TeamDialog {
    private final AreaDesk desk;
    private final Area village;
    private final Select<ParticipantKind> kind = new Select<>();
    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final ComboBox<Organisation> from = new ComboBox<>();
    private final FormDialog dialog;

    TeamDialog(AreaDesk desk, Area village, Runnable afterwards) {
        this.desk = desk;
        this.village = village;
        dialog = new FormDialog(
                kind.getTranslation("jurisdiction.team.add.to", village.name()),
                kind.getTranslation("jurisdiction.team.add"),
                this::add,
                afterwards);
        kind.setLabel(kind.getTranslation("jurisdiction.team.kind"));
        kind.setItems(TeamChanges.KINDS.stream().sorted().toList());
        kind.setItemLabelGenerator(one -> kind.getTranslation("jurisdiction.participant." + one));
        name.setLabel(name.getTranslation("jurisdiction.team.name"));
        name.setMaxLength(60);
        phone.setLabel(phone.getTranslation("jurisdiction.team.phone"));
        phone.setMaxLength(40);
        from.setLabel(from.getTranslation("jurisdiction.team.from"));
        from.setItems(nearby());
        from.setItemLabelGenerator(Organisation::name);
        from.setClearButtonVisible(true);
        dialog.addFields(kind, name, phone, from);
        dialog.beside("kind", kind);
        dialog.beside("name", name);
        dialog.beside("phone", phone);
    }

    void open() {
        dialog.open();
    }

    /** The organisations of the village, its township and the county: from there people come to a village. */
    private List<Organisation> nearby() {
        return Stream.of(village.id(), village.townshipId(), village.countyId())
                .filter(java.util.Objects::nonNull)
                .flatMap(area -> desk.organisations().ofArea(area).stream())
                .filter(Organisation::active)
                .toList();
    }

    private Outcome<?> add() {
        Organisation chosen = from.getValue();
        return desk.teamChanges()
                .add(
                        village.id(),
                        kind.getValue(),
                        name.getValue(),
                        phone.getValue(),
                        chosen == null ? null : chosen.id(),
                        desk.current().author());
    }
}
