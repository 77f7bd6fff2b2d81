package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.jurisdiction.Area;

/** Adds a village to a township, or a township to the county, with its committee. */
class NewAreaDialog {
    private final FormDialog dialog;

    NewAreaDialog(AreaDesk desk, Area parent, Consumer<Area> shown) {
        TextField name = new TextField();
        TextField code = new TextField();
        AtomicReference<@Nullable Area> made = new AtomicReference<>();
        dialog = new FormDialog(
                name.getTranslation("jurisdiction.add.title." + parent.tier(), parent.name()),
                name.getTranslation("jurisdiction.add.open." + parent.tier()),
                () -> {
                    Outcome<Area> outcome = desk.imports()
                            .add(
                                    parent.id(),
                                    code.getValue(),
                                    name.getValue(),
                                    desk.current().author());
                    if (outcome instanceof Outcome.Done<Area>(Area area)) made.set(area);
                    return outcome;
                },
                () -> {
                    Area area = made.get();
                    if (area != null) shown.accept(area);
                });
        fill(name, code, parent);
        dialog.addFields(
                new Paragraph(name.getTranslation("jurisdiction.add.text." + parent.tier(), parent.name())),
                name,
                code);
        dialog.beside("name", name);
        dialog.beside("code", code);
    }

    void open() {
        dialog.open();
    }

    /** Codes of the same place begin alike, so that much stands there already. */
    static void fill(TextField name, TextField code, Area parent) {
        name.setLabel(name.getTranslation("jurisdiction.areas.name"));
        name.setMaxLength(60);
        name.setAutofocus(true);
        code.setLabel(code.getTranslation("jurisdiction.areas.code"));
        code.setHelperText(code.getTranslation("jurisdiction.add.code.help"));
        code.setValue(parent.code().substring(0, parent.parent() == null ? 6 : 9));
        code.setMaxLength(20);
    }
}
