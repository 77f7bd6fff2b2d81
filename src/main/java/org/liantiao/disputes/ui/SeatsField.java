package org.liantiao.disputes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Texts;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.RulingDesk.JointPreset;
import org.liantiao.jurisdiction.ParticipantKind;

/** 联合调处请谁: the usual circles, the village's own team and the partners to pick from, or anybody by name; each with a role. */
final class SeatsField extends CustomField<List<SeatForm>> {
    private final Select<JointPreset> preset = new Select<>();
    private final ComboBox<SeatForm> known = new ComboBox<>();
    private final Div lines = new Div();
    private final List<Line> seats = new ArrayList<>();

    /** @param proposed whom a preset calls in for this case */
    SeatsField(List<JointPreset> presets, List<SeatForm> everybody, Function<String, List<SeatForm>> proposed) {
        super(List.of());
        setLabel(say("label"));
        addClassName("lt-seats");
        preset.setLabel(say("preset"));
        preset.setPlaceholder(say("preset.choose"));
        preset.setItems(presets);
        preset.setItemLabelGenerator(this::name);
        preset.addValueChangeListener(change -> {
            if (change.getValue() != null) call(proposed.apply(change.getValue().code()));
        });
        known.setLabel(say("known"));
        known.setPlaceholder(say("known.choose"));
        known.setItems(everybody);
        known.setItemLabelGenerator(seat -> say("known.line", seat.name(), Words.of(this, seat.kind())));
        known.addValueChangeListener(change -> {
            if (change.getValue() == null) return;
            add(change.getValue());
            known.clear();
        });
        Button another = new Button(
                say("another"),
                Symbol.of("plus"),
                click -> add(new SeatForm(PartRole.ASSIST, ParticipantKind.EXPERT, "", null)));
        another.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Div pick = new Div(preset, known, another);
        pick.addClassName("lt-seats-pick");
        lines.addClassName("lt-seats-lines");
        add(new Div(pick, lines));
    }

    @Override
    protected List<SeatForm> generateModelValue() {
        return seats.stream().map(Line::form).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<SeatForm> value) {
        seats.clear();
        lines.removeAll();
        if (value != null) value.forEach(this::append);
    }

    /** A preset takes the place of what was chosen before. */
    private void call(List<SeatForm> proposed) {
        setPresentationValue(proposed);
        setHelperText(proposed.isEmpty() ? say("preset.nobody") : "");
        updateValue();
    }

    private void add(SeatForm seat) {
        boolean there = seats.stream()
                .map(Line::form)
                .anyMatch(other -> !seat.name().isBlank() && other.name().equals(seat.name()));
        if (there) return;
        Line line = append(seat);
        if (seat.name().isBlank()) line.name.focus();
        updateValue();
    }

    private Line append(SeatForm seat) {
        Line line = new Line(seat);
        seats.add(line);
        lines.add(line);
        return line;
    }

    private String name(@Nullable JointPreset one) {
        if (one == null) return "";
        String name = Texts.spoken(getLocale()).equals(Texts.ENGLISH) ? one.en() : one.zh();
        return one.usual() ? say("preset.usual", name) : name;
    }

    private String say(String key, Object... params) {
        return getTranslation("disputes.seats." + key, params);
    }

    /** One participant. */
    private final class Line extends Div {
        private final Select<PartRole> role = new Select<>();
        private final Select<ParticipantKind> kind = new Select<>();
        private final TextField name = new TextField();
        private final SeatForm chosen;

        private Line(SeatForm seat) {
            chosen = seat;
            addClassName("lt-seat");
            role.setAriaLabel(say("role"));
            role.setItems(PartRole.LEAD, PartRole.ASSIST, PartRole.SUPPORT);
            role.setItemLabelGenerator(one -> Words.of(SeatsField.this, Objects.requireNonNull(one)));
            role.setValue(seat.role());
            kind.setAriaLabel(say("kind"));
            kind.setItems(ParticipantKind.values());
            kind.setItemLabelGenerator(one -> Words.of(SeatsField.this, Objects.requireNonNull(one)));
            kind.setValue(seat.kind());
            name.setAriaLabel(say("name"));
            name.setPlaceholder(say("name"));
            name.setValue(seat.name());
            name.setMaxLength(60);
            name.addValueChangeListener(change -> updateValue());
            Button away = new Button(Symbol.of("cross"), click -> leave());
            away.setAriaLabel(say("away", seat.name()));
            away.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            add(role, kind, name, away);
        }

        /** Another name is somebody else: the organisation chosen before is not called in for them. */
        private SeatForm form() {
            UUID organisation = name.getValue().equals(chosen.name()) ? chosen.organisationId() : null;
            return new SeatForm(role.getValue(), kind.getValue(), name.getValue(), organisation);
        }

        private void leave() {
            seats.remove(this);
            lines.remove(this);
            updateValue();
        }
    }
}
