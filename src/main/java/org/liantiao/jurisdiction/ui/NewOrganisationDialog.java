package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** Adds a partner to an area. */
class NewOrganisationDialog {
    private final AreaDesk desk;
    private final Area area;
    private final Select<Word> kind = new Select<>();
    private final TextField name = new TextField();
    private final FormDialog dialog;

    NewOrganisationDialog(AreaDesk desk, Area area, Runnable afterwards) {
        this.desk = desk;
        this.area = area;
        dialog = new FormDialog(
                kind.getTranslation("jurisdiction.organisations.add.to", area.name()),
                kind.getTranslation("jurisdiction.organisations.add"),
                this::add,
                afterwards);
        kind.setLabel(kind.getTranslation("jurisdiction.organisations.kind"));
        kind.setItems(desk.vocabulary().active(WordList.ORGANISATION_KIND).stream()
                .filter(one -> !one.nature().equals(OrganisationKind.COMMITTEE.name()))
                .toList());
        kind.setItemLabelGenerator(one -> one.in(UI.getCurrent().getLocale()));
        name.setLabel(name.getTranslation("jurisdiction.organisations.name"));
        name.setMaxLength(160);
        dialog.addFields(kind, name);
        dialog.beside("kind", kind);
        dialog.beside("name", name);
    }

    void open() {
        dialog.open();
    }

    private Outcome<?> add() {
        Word chosen = kind.getValue();
        String code = chosen == null ? null : chosen.code();
        return desk.organisationChanges()
                .add(area.id(), code, name.getValue(), desk.current().author());
    }
}
