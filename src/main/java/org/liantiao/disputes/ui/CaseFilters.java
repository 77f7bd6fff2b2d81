package org.liantiao.disputes.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseFilter.Due;
import org.liantiao.disputes.CaseFilter.Standing;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.Risk;
import org.liantiao.jurisdiction.AreaTree;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** The conditions of a list as fields. What somebody searched for or was led here by stays as it was. */
final class CaseFilters extends Div {
    private final DayField since = new DayField(getTranslation("disputes.list.field.since"));
    private final DayField until = new DayField(getTranslation("disputes.list.field.until"));
    private final ComboBox<AreaTree.Line> area = new ComboBox<>(getTranslation("disputes.list.field.area"));
    private final MultiSelectComboBox<Word> types =
            new MultiSelectComboBox<>(getTranslation("disputes.list.field.type"));
    private final Select<Standing> standing = choice("standing", Standing.class);
    private final Select<Tier> tier = choice("tier", Tier.class);
    private final Select<Risk> risk = choice("risk", Risk.class);
    private final Select<Due> due = choice("due", Due.class);
    private CaseFilter base = CaseFilter.everything();
    private boolean filling;

    CaseFilters(AreaChoices areas, Vocabulary vocabulary) {
        addClassName("lt-filters");
        area.setPlaceholder(getTranslation("disputes.list.any"));
        area.setClearButtonVisible(true);
        area.setItemLabelGenerator(areas::label);
        areas.offer(area);
        types.setPlaceholder(getTranslation("disputes.list.any"));
        types.setClearButtonVisible(true);
        types.setItems(vocabulary.words(WordList.TYPE));
        types.setItemLabelGenerator(word -> word.in(getLocale()));
        since.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        add(since, until);
        if (areas.areThere()) add(area);
        add(types, standing, tier, risk, due);
    }

    /** Fills the fields. @param place the filter's area; null when it has none */
    void show(CaseFilter filter, AreaTree.@Nullable Line place) {
        base = filter;
        filling = true;
        since.setValue(filter.registeredFrom());
        until.setValue(filter.registeredTo());
        area.setValue(place);
        types.setValue(types.getListDataView()
                .getItems()
                .filter(word -> filter.types().contains(word.code()))
                .collect(Collectors.toSet()));
        standing.setValue(filter.standing());
        tier.setValue(filter.tier());
        risk.setValue(filter.risk());
        due.setValue(filter.due());
        filling = false;
    }

    /** Tells each change of a field. */
    void onChange(Consumer<CaseFilter> changed) {
        Stream.<HasValue<?, ?>>of(since, until, area, types, standing, tier, risk, due)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!filling) changed.accept(filter());
                }));
    }

    CaseFilter filter() {
        AreaTree.Line place = area.getValue();
        Set<String> codes =
                types.getValue().stream().map(Word::code).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean samePlace =
                place != null && base.area() != null && base.area().id().equals(place.id());
        return new CaseFilter(
                base.text(),
                samePlace ? base.area() : place == null ? null : new FigureArea(place.id(), place.tier(), false),
                codes,
                standing.getValue(),
                tier.getValue(),
                risk.getValue(),
                since.getValue(),
                until.getValue(),
                due.getValue(),
                base.figure(),
                base.waiting());
    }

    private <E extends Enum<E>> Select<E> choice(String field, Class<E> type) {
        Select<E> select = new Select<>();
        select.setLabel(getTranslation("disputes.list.field." + field));
        select.setItems(type.getEnumConstants());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("disputes.list.any"));
        select.setPlaceholder(getTranslation("disputes.list.any"));
        select.setItemLabelGenerator(value -> value == null ? getTranslation("disputes.list.any") : word(value));
        return select;
    }

    private String word(Enum<?> value) {
        return switch (value) {
            case Standing s -> getTranslation("disputes.list.standing." + s);
            case Due d -> getTranslation("disputes.list.due." + d);
            default -> Words.of(this, value);
        };
    }
}
