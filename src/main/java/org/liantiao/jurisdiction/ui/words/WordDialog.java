package org.liantiao.jurisdiction.ui.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.jurisdiction.WordForm;

/** Adds a word to a list, or renames, retires and resumes one. */
class WordDialog {
    private final WordDesk desk;
    private final WordList list;
    private final @Nullable Word word;
    private final Runnable afterwards;
    private final TextField zh = new TextField();
    private final TextField en = new TextField();
    private final Checkbox upfront = new Checkbox();
    private final Select<OrganisationKind> nature = new Select<>();
    private final FormDialog dialog;

    /** @param word null for a new one */
    WordDialog(WordDesk desk, WordList list, @Nullable Word word, Runnable afterwards) {
        this.desk = desk;
        this.list = list;
        this.word = word;
        this.afterwards = afterwards;
        String title =
                word == null ? say("add." + list) : word.in(UI.getCurrent().getLocale());
        dialog = new FormDialog(title, say(word == null ? "add.do" : "save"), this::save, afterwards);
        zh.setLabel(say("zh"));
        en.setLabel(say("en"));
        upfront.setLabel(say("upfront.ask." + list));
        dialog.addFields(zh, en);
        if (list != WordList.ORGANISATION_KIND) dialog.addFields(upfront);
        else if (word == null) addNature();
        dialog.beside("zh", zh);
        dialog.beside("en", en);
        dialog.beside("upfront", upfront);
        if (word != null) fill(word);
    }

    void open() {
        dialog.open();
    }

    private void addNature() {
        nature.setLabel(say("nature"));
        nature.setHelperText(say("nature.help"));
        nature.setItems(Arrays.stream(OrganisationKind.values())
                .filter(one -> one != OrganisationKind.COMMITTEE)
                .toList());
        nature.setItemLabelGenerator(one -> zh.getTranslation("jurisdiction.organisationKind." + one));
        dialog.addFields(nature);
        dialog.beside("nature", nature);
    }

    private void fill(Word known) {
        zh.setValue(known.zh());
        en.setValue(known.en());
        upfront.setValue(known.upfront());
        dialog.addFields(new Paragraph(say("rename.help")));
        Button turn = new Button(say(known.active() ? "retire" : "resume"), click -> turn(known));
        dialog.getFooter().addComponentAsFirst(turn);
    }

    private void turn(Word known) {
        Outcome<String> outcome = known.active()
                ? desk.changes().retire(author(), list, known.code())
                : desk.changes().resume(author(), list, known.code());
        dialog.show(outcome.refusals());
        if (!outcome.isDone()) return;
        dialog.close();
        afterwards.run();
    }

    private Outcome<String> save() {
        OrganisationKind chosen = nature.getValue();
        String known = word == null ? null : word.nature();
        WordForm form =
                new WordForm(zh.getValue(), en.getValue(), upfront.getValue(), chosen == null ? known : chosen.name());
        return word == null
                ? desk.changes().add(author(), list, form)
                : desk.changes().change(author(), list, word.code(), form);
    }

    private Author author() {
        return desk.current().author();
    }

    private String say(String key) {
        return zh.getTranslation("jurisdiction.words." + key);
    }
}
