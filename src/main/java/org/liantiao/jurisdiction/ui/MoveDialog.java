package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.GoesAlong;
import org.liantiao.jurisdiction.Tier;

/** 划归: chooses the township that a village lies in from now on, and says what that does to both. */
class MoveDialog {
    private final AreaDesk desk;
    private final Area village;
    private final GoesAlong.Amounts amounts;
    private final ComboBox<Area> target = new ComboBox<>();
    private final TextField code = new TextField();
    private final Paragraph after = new Paragraph();
    private final FormDialog dialog;

    MoveDialog(AreaDesk desk, Area village, Consumer<Area> shown) {
        this.desk = desk;
        this.village = village;
        this.amounts = desk.goesAlong().of(village.id());
        dialog = new FormDialog(
                say("jurisdiction.move.title", village.name()),
                say("jurisdiction.move.do"),
                this::move,
                () -> shown.accept(village));
        target.setLabel(say("jurisdiction.move.target"));
        target.setItems(desk.areas().open(village.countyId(), Tier.TOWNSHIP).stream()
                .filter(other -> !other.id().equals(village.townshipId()))
                .toList());
        target.setItemLabelGenerator(Area::name);
        target.addValueChangeListener(event -> show(event.getValue()));
        code.setLabel(say("jurisdiction.move.code"));
        code.setHelperText(say("jurisdiction.move.code.help", village.code()));
        code.setMaxLength(20);
        after.getElement().setAttribute("role", "status");
        dialog.addFields(
                new Paragraph(say("jurisdiction.move.text", village.name())),
                new AlongList(say("jurisdiction.along.title"), amounts),
                target,
                after,
                code);
        dialog.beside("target", target);
        dialog.beside("code", code);
    }

    void open() {
        dialog.open();
    }

    private void show(@Nullable Area township) {
        if (township == null) {
            after.setText("");
            return;
        }
        Area from = Objects.requireNonNull(village.parent());
        int there = desk.cases().open(township);
        int here = desk.cases().open(from);
        after.setText(say(
                "jurisdiction.move.after",
                township.name(),
                there + amounts.openCases(),
                from.name(),
                here - amounts.openCases()));
    }

    private Outcome<?> move() {
        Area chosen = target.getValue();
        return desk.moves()
                .move(
                        village.id(),
                        chosen == null ? null : chosen.id(),
                        code.getValue(),
                        desk.current().author());
    }

    private String say(String key, Object... details) {
        return target.getTranslation(key, details);
    }
}
