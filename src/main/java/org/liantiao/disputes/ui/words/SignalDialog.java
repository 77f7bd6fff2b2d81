package org.liantiao.disputes.ui.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.jurisdiction.WordForm;

/** Adds a signal to the checklist, or changes its words and its level, retires and resumes it. */
class SignalDialog {
    private static final WordList LIST = WordList.RISK_SIGNAL;

    private final ListDesk desk;
    private final @Nullable Word word;
    private final Runnable afterwards;
    private final TextField zh = new TextField();
    private final TextField en = new TextField();
    private final RadioButtonGroup<Risk> level = new RadioButtonGroup<>();
    private final FormDialog dialog;

    /** @param word null for a new one */
    SignalDialog(ListDesk desk, @Nullable Word word, Runnable afterwards) {
        this.desk = desk;
        this.word = word;
        this.afterwards = afterwards;
        String title = word == null
                ? say("disputes.risks.add")
                : word.in(UI.getCurrent().getLocale());
        String act = say(word == null ? "jurisdiction.words.add.do" : "jurisdiction.words.save");
        dialog = new FormDialog(title, act, this::save, afterwards);
        zh.setLabel(say("jurisdiction.words.zh"));
        en.setLabel(say("jurisdiction.words.en"));
        level.setLabel(say("disputes.risks.level"));
        level.setItems(Risk.RED, Risk.ORANGE, Risk.YELLOW);
        level.setItemLabelGenerator(risk -> Words.of(zh, risk));
        dialog.addFields(zh, en, level, new Paragraph(say("disputes.risks.later")));
        dialog.beside("zh", zh);
        dialog.beside("en", en);
        dialog.beside("nature", level);
        if (word != null) fill(word);
    }

    void open() {
        dialog.open();
    }

    private void fill(Word known) {
        zh.setValue(known.zh());
        en.setValue(known.en());
        level.setValue(Risk.valueOf(known.nature()));
        String turn = say(known.active() ? "jurisdiction.words.retire" : "jurisdiction.words.resume");
        dialog.getFooter().addComponentAsFirst(new Button(turn, click -> turn(known)));
    }

    private void turn(Word known) {
        Outcome<String> outcome = known.active()
                ? desk.changes().retire(desk.author(), LIST, known.code())
                : desk.changes().resume(desk.author(), LIST, known.code());
        dialog.show(outcome.refusals());
        if (!outcome.isDone()) return;
        dialog.close();
        afterwards.run();
    }

    private Outcome<String> save() {
        Risk chosen = level.getValue();
        WordForm form = new WordForm(zh.getValue(), en.getValue(), false, chosen == null ? null : chosen.name());
        return word == null
                ? desk.changes().add(desk.author(), LIST, form)
                : desk.changes().change(desk.author(), LIST, word.code(), form);
    }

    private String say(String key) {
        return zh.getTranslation(key);
    }
}
