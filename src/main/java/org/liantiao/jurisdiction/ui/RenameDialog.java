package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.jurisdiction.Area;

/** 改名: the new name, and what goes on carrying the old one. */
class RenameDialog {
    private final FormDialog dialog;

    RenameDialog(AreaDesk desk, Area area, Consumer<Area> shown) {
        TextField name = new TextField();
        dialog = new FormDialog(
                name.getTranslation("jurisdiction.rename.title", area.name()),
                name.getTranslation("jurisdiction.rename.do"),
                () -> desk.areaChanges()
                        .rename(area.id(), name.getValue(), desk.current().author()),
                () -> shown.accept(area));
        name.setLabel(name.getTranslation("jurisdiction.rename.name"));
        name.setValue(area.name());
        name.setMaxLength(60);
        name.setAutofocus(true);
        int cases = desk.cases().all(area);
        dialog.addFields(name, new Paragraph(name.getTranslation("jurisdiction.rename.text", area.name(), cases)));
        dialog.beside("name", name);
    }

    void open() {
        dialog.open();
    }
}
