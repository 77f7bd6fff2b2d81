package org.liantiao.disputes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 哪类事: the types that the county puts up front as big buttons, the others behind a list. Its value is the type's code. */
final class KindField extends CustomField<String> {
    private static final String OTHER = "";

    private final RadioButtonGroup<String> common = new RadioButtonGroup<>();
    private final ComboBox<String> others = new ComboBox<>();
    private final List<String> first;

    KindField(Vocabulary vocabulary, Locale locale) {
        List<Word> offered = vocabulary.active(WordList.TYPE);
        first = offered.stream().filter(Word::upfront).map(Word::code).toList();
        common.setItems(java.util.stream.Stream.concat(first.stream(), java.util.stream.Stream.of(OTHER))
                .toList());
        common.setItemLabelGenerator(code -> code.equals(OTHER)
                ? getTranslation("disputes.log.kind.other")
                : vocabulary.name(WordList.TYPE, code, locale));
        common.addClassName("lt-tiles");
        common.setAriaLabel(getTranslation("disputes.log.kind"));
        others.setItems(
                offered.stream().filter(word -> !word.upfront()).map(Word::code).toList());
        others.setItemLabelGenerator(code -> vocabulary.name(WordList.TYPE, code, locale));
        others.setPlaceholder(getTranslation("disputes.log.kind.choose"));
        others.setAriaLabel(getTranslation("disputes.log.kind.choose"));
        others.setWidthFull();
        others.setVisible(false);
        common.addValueChangeListener(change -> {
            others.setVisible(OTHER.equals(change.getValue()));
            if (change.isFromClient()) updateValue();
        });
        others.addValueChangeListener(change -> {
            if (change.isFromClient()) updateValue();
        });
        add(new Div(common, others));
    }

    @Override
    protected @Nullable String generateModelValue() {
        return OTHER.equals(common.getValue()) ? others.getValue() : common.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable String code) {
        boolean isCommon = code == null || first.contains(code);
        common.setValue(isCommon ? code : OTHER);
        others.setValue(isCommon ? null : code);
    }
}
