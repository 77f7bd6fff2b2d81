package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Registration;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** The fields of the log form, and how they become a registration or a draft and come back from one. */
final class LogForm {
    final List<PartyFields> parties = new ArrayList<>();
    final ComboBox<Area> place = new ComboBox<>();
    final TextField placeDetail = new TextField();
    final KindField kind;
    final TextArea facts = new TextArea();
    final DayChoice day;
    final DangerField danger;
    final Select<String> source;
    final Select<String> grade;
    final Select<String> seal;
    final TextField title = new TextField();
    final TextField amount = new TextField();
    final Checkbox accept = new Checkbox();
    private final Vocabulary vocabulary;

    LogForm(Component words, Locale locale, LogChoices choices, List<Area> places, LocalDate today) {
        vocabulary = choices.vocabulary();
        danger = new DangerField(choices.checklist().offered());
        kind = new KindField(vocabulary, locale);
        day = new DayChoice(today);
        place.setAriaLabel(words.getTranslation("disputes.log.place"));
        place.setItems(places);
        place.setItemLabelGenerator(Area::name);
        placeDetail.setPlaceholder(words.getTranslation("disputes.log.placeDetail"));
        placeDetail.setAriaLabel(words.getTranslation("disputes.log.placeDetail"));
        facts.setAriaLabel(words.getTranslation("disputes.log.facts"));
        facts.setHelperText(words.getTranslation("disputes.log.facts.help"));
        facts.setMinRows(4);
        source = choice(words.getTranslation("disputes.log.source"), WordList.SOURCE, vocabulary, locale);
        grade = choice(words.getTranslation("disputes.log.grade"), WordList.GRADE, vocabulary, locale);
        seal = choice(words.getTranslation("disputes.log.seal"), WordList.SEAL, vocabulary, locale);
        seal.setEmptySelectionAllowed(true);
        seal.setHelperText(words.getTranslation("disputes.log.seal.help"));
        begin(source, WordList.SOURCE, null);
        begin(grade, WordList.GRADE, null);
        title.setLabel(words.getTranslation("disputes.log.subject"));
        title.setHelperText(words.getTranslation("disputes.log.subject.help"));
        amount.setLabel(words.getTranslation("disputes.log.amount"));
        accept.setLabel(words.getTranslation("disputes.log.accept"));
        accept.setValue(true);
        day.setValue(today);
        NumberHint.watch(facts);
        NumberHint.watch(title);
        Stream.of(place, placeDetail, facts, title, amount, source, grade, seal).forEach(HasSize::setWidthFull);
    }

    private static Select<String> choice(String label, WordList list, Vocabulary vocabulary, Locale locale) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(vocabulary.active(list).stream().map(Word::code).toList());
        select.setItemLabelGenerator(code -> code == null ? "" : vocabulary.name(list, code, locale));
        return select;
    }

    /** What a draft says, unless the county offers it no more; then what every form begins with. */
    private void begin(Select<String> choice, WordList list, @Nullable String drafted) {
        Optional<String> begin = Optional.ofNullable(drafted).filter(code -> vocabulary.offers(list, code));
        begin.or(() -> vocabulary.preset(list)).ifPresent(choice::setValue);
    }

    Registration registration() {
        return new Registration(
                parties.stream().map(PartyFields::form).toList(),
                place.getValue() == null ? null : place.getValue().id(),
                placeDetail.getValue(),
                kind.getValue(),
                source.getValue(),
                grade.getValue(),
                title.getValue(),
                facts.getValue(),
                amount.getValue(),
                day.getValue(),
                danger.codes(),
                danger.note.getValue(),
                accept.getValue(),
                seal.getValue());
    }

    void besides(Refusals refusals) {
        for (int i = 0; i < parties.size(); i++) parties.get(i).take(refusals, i);
        refusals.beside("place", place)
                .beside("placeDetail", placeDetail)
                .beside("type", kind)
                .beside("facts", facts)
                .beside("occurredOn", day)
                .beside("title", title)
                .beside("amount", amount)
                .beside("source", source)
                .beside("grade", grade)
                .beside("seal", seal)
                .beside("signalNote", danger.note);
    }

    Stream<HasValue<?, ?>> all() {
        Stream<HasValue<?, ?>> own = Stream.of(
                place, placeDetail, kind, facts, day, danger, danger.note, source, grade, seal, title, amount, accept);
        return Stream.concat(own, parties.stream().flatMap(party -> party.all().stream()));
    }

    /** Whether anything worth keeping was typed. */
    boolean isBegun() {
        return !facts.getValue().isBlank()
                || parties.stream().anyMatch(party -> !party.name.getValue().isBlank());
    }

    Map<String, String> write() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < parties.size(); i++) parties.get(i).write(fields, "party" + i + ".");
        if (place.getValue() != null) fields.put("place", place.getValue().code());
        fields.put("placeDetail", placeDetail.getValue());
        if (kind.getValue() != null) fields.put("kind", kind.getValue());
        fields.put("facts", facts.getValue());
        if (day.getValue() != null) fields.put("day", day.getValue().toString());
        fields.put("signals", String.join(",", danger.codes()));
        fields.put("signalNote", danger.note.getValue());
        fields.put("source", source.getValue());
        fields.put("grade", grade.getValue());
        if (seal.getValue() != null) fields.put("seal", seal.getValue());
        fields.put("title", title.getValue());
        fields.put("amount", amount.getValue());
        fields.put("accept", accept.getValue().toString());
        return fields;
    }

    /** Fills in a draft; the parties' fields must stand already. */
    void read(Map<String, String> fields, List<Area> places) {
        for (int i = 0; i < parties.size(); i++) parties.get(i).read(fields, "party" + i + ".");
        places.stream()
                .filter(area -> area.code().equals(fields.get("place")))
                .findFirst()
                .ifPresent(place::setValue);
        placeDetail.setValue(fields.getOrDefault("placeDetail", ""));
        String type = fields.get("kind");
        if (type != null && vocabulary.offers(WordList.TYPE, type)) kind.setValue(type);
        facts.setValue(fields.getOrDefault("facts", ""));
        if (fields.containsKey("day")) day.setValue(LocalDate.parse(fields.get("day")));
        String signals = fields.getOrDefault("signals", "");
        if (!signals.isEmpty()) danger.tick(Set.of(signals.split(",")));
        danger.note.setValue(fields.getOrDefault("signalNote", ""));
        begin(source, WordList.SOURCE, fields.get("source"));
        begin(grade, WordList.GRADE, fields.get("grade"));
        String sealed = fields.get("seal");
        if (sealed != null && vocabulary.offers(WordList.SEAL, sealed)) seal.setValue(sealed);
        title.setValue(fields.getOrDefault("title", ""));
        amount.setValue(fields.getOrDefault("amount", ""));
        accept.setValue(Boolean.parseBoolean(fields.getOrDefault("accept", "true")));
    }

    /** The sides of a draft's parties, to lay out their fields before it is read. */
    static List<PartySide> sides(Map<String, String> fields) {
        List<PartySide> sides = new ArrayList<>();
        for (String side = fields.get("party0.side"); side != null; side = fields.get("party" + sides.size() + ".side"))
            sides.add(PartySide.valueOf(side));
        return sides.isEmpty() ? List.of(PartySide.APPLICANT, PartySide.RESPONDENT) : sides;
    }
}
