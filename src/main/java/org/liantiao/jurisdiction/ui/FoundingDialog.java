package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaFoundings.Founding;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Residents.Resident;

/** 分设: names the new village and chooses who and what goes along, with the figures of it. */
class FoundingDialog {
    /** Something of the old village that can go along. */
    private record Thing(UUID id, String name) {}

    private final AreaDesk desk;
    private final Area from;
    private final Consumer<Area> shown;
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final CheckboxGroup<Resident> people = new CheckboxGroup<>();
    private final CheckboxGroup<Thing> things = new CheckboxGroup<>();
    private final TextField cases = new TextField();
    private final Paragraph after = new Paragraph();
    private final int open;
    private final FormDialog dialog;
    private @Nullable Area made;

    FoundingDialog(AreaDesk desk, Area from, Consumer<Area> shown) {
        this.desk = desk;
        this.from = from;
        this.shown = shown;
        this.open = desk.cases().open(from);
        dialog = new FormDialog(
                say("jurisdiction.founding.title", from.name()),
                say("jurisdiction.founding.do"),
                this::found,
                this::show);
        NewAreaDialog.fill(name, code, Objects.requireNonNull(from.parent()));
        dialog.addFields(new Paragraph(say("jurisdiction.founding.text", from.name())), name, code);
        addPeople();
        addThings();
        addCases();
        dialog.beside("name", name);
        dialog.beside("code", code);
        after.getElement().setAttribute("role", "status");
        dialog.addFields(after);
        count();
    }

    void open() {
        dialog.open();
    }

    private void addPeople() {
        List<Resident> here = desk.foundings().people(from.id());
        if (here.isEmpty()) return;
        people.setLabel(say("jurisdiction.founding.people"));
        people.setItems(here);
        people.setItemLabelGenerator(person -> say("jurisdiction.founding.person", person.name(), person.openCases()));
        people.addValueChangeListener(event -> count());
        people.addClassName("lt-choices");
        dialog.addFields(people);
        dialog.beside("people", people);
    }

    private void addThings() {
        Stream<Thing> organisations = desk.organisations().ofArea(from.id()).stream()
                .filter(one -> one.kind() != OrganisationKind.COMMITTEE)
                .map(one -> new Thing(one.id(), one.name()));
        Stream<Thing> team = desk.team().of(from.id()).stream()
                .map(one -> new Thing(one.id(), say("jurisdiction.participant." + one.kind()) + " " + one.name()));
        List<Thing> all = Stream.concat(organisations, team).toList();
        if (all.isEmpty()) return;
        things.setLabel(say("jurisdiction.founding.things"));
        things.setItems(all);
        things.setItemLabelGenerator(Thing::name);
        things.addClassName("lt-choices");
        dialog.addFields(things);
    }

    private void addCases() {
        cases.setLabel(say("jurisdiction.founding.cases"));
        cases.setHelperText(say("jurisdiction.founding.cases.help"));
        cases.setMaxLength(400);
        cases.setValueChangeMode(ValueChangeMode.ON_BLUR);
        cases.addValueChangeListener(event -> count());
        dialog.addFields(cases);
        dialog.beside("cases", cases);
    }

    private void count() {
        int going = desk.foundings().cases(from.id(), founding());
        after.setText(say("jurisdiction.founding.after", people.getValue().size(), going, from.name(), open - going));
    }

    private Founding founding() {
        Set<UUID> chosen = people.getValue().stream().map(Resident::id).collect(Collectors.toSet());
        Set<UUID> along = new HashSet<>();
        things.getValue().forEach(thing -> along.add(thing.id()));
        return new Founding(name.getValue(), code.getValue(), chosen, along, cases.getValue());
    }

    private Outcome<?> found() {
        Outcome<Area> outcome =
                desk.foundings().found(from.id(), founding(), desk.current().author());
        if (outcome instanceof Outcome.Done<Area>(Area area)) made = area;
        return outcome;
    }

    private void show() {
        if (made != null) shown.accept(made);
    }

    private String say(String key, Object... details) {
        return name.getTranslation(key, details);
    }
}
