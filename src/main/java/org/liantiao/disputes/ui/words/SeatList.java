package org.liantiao.disputes.ui.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.JointSeat;
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.ui.Words;

/** Whom a preset calls in, each with a role: picked from a list, taken away with a button. */
final class SeatList extends CustomField<List<JointSeat>> {
    private final Function<JointSeat, String> words;
    private final ComboBox<JointSeat> pick = new ComboBox<>();
    private final Div lines = new Div();
    private final List<JointSeat> seats = new ArrayList<>();

    SeatList(List<JointSeat> choices, Function<JointSeat, String> words) {
        super(List.of());
        this.words = words;
        addClassName("lt-seat-list");
        pick.setPlaceholder(getTranslation("disputes.joint.pick"));
        pick.setAriaLabel(getTranslation("disputes.joint.pick"));
        pick.setItems(choices);
        pick.setItemLabelGenerator(words::apply);
        pick.setWidthFull();
        pick.addValueChangeListener(change -> {
            if (change.getValue() == null) return;
            add(change.getValue());
            pick.clear();
        });
        lines.addClassName("lt-seats-lines");
        add(new Div(lines, pick));
    }

    @Override
    protected List<JointSeat> generateModelValue() {
        return List.copyOf(seats);
    }

    @Override
    protected void setPresentationValue(@Nullable List<JointSeat> value) {
        seats.clear();
        if (value != null) seats.addAll(value);
        draw();
    }

    private void add(JointSeat seat) {
        seats.add(seat);
        changed();
    }

    private void changed() {
        updateValue();
        draw();
    }

    private void draw() {
        lines.removeAll();
        for (int i = 0; i < seats.size(); i++) lines.add(line(i));
    }

    private Div line(int place) {
        JointSeat seat = seats.get(place);
        String name = words.apply(seat);
        Select<PartRole> role = new Select<>();
        role.setItems(PartRole.ASSIST, PartRole.SUPPORT);
        role.setItemLabelGenerator(one -> Words.of(this, Objects.requireNonNull(one)));
        role.setAriaLabel(getTranslation("disputes.joint.role", name));
        role.setValue(seat.role());
        role.addValueChangeListener(change -> {
            seats.set(place, seat.in(change.getValue()));
            updateValue();
        });
        Button away = new Button(Symbol.of("cross"), click -> {
            seats.remove(place);
            changed();
            pick.focus();
        });
        away.setAriaLabel(getTranslation("disputes.seats.away", name));
        away.addThemeNames("tertiary");
        Span who = new Span(name);
        who.addClassName("lt-spring");
        Div line = new Div(who, role, away);
        line.addClassName("lt-seat-line");
        return line;
    }
}
