package org.liantiao.disputes.ui.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.disputes.JointForm;
import org.liantiao.disputes.JointPresets;
import org.liantiao.disputes.JointPresets.Joint;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** Adds a preset of joint mediation, or changes its name, whom it calls in and for which types; retires and resumes it. */
class JointDialog {
    private static final WordList LIST = WordList.JOINT;

    private final ListDesk desk;
    private final JointPresets presets;
    private final @Nullable Joint joint;
    private final Runnable afterwards;
    private final TextField zh = new TextField();
    private final TextField en = new TextField();
    private final MultiSelectComboBox<Word> types = new MultiSelectComboBox<>();
    private final SeatList seats;
    private final FormDialog dialog;

    /** @param joint null for a new one */
    JointDialog(ListDesk desk, JointPresets presets, SeatWords words, @Nullable Joint joint, Runnable afterwards) {
        this.desk = desk;
        this.presets = presets;
        this.joint = joint;
        this.afterwards = afterwards;
        Locale locale = UI.getCurrent().getLocale();
        String title = joint == null ? say("disputes.joint.add") : joint.word().in(locale);
        String act = say(joint == null ? "jurisdiction.words.add.do" : "jurisdiction.words.save");
        dialog = new FormDialog(title, act, this::save, afterwards);
        zh.setLabel(say("jurisdiction.words.zh"));
        en.setLabel(say("jurisdiction.words.en"));
        seats = new SeatList(presets.choices(), words::of);
        seats.setLabel(say("disputes.joint.seats"));
        types.setLabel(say("disputes.joint.types"));
        types.setHelperText(say("disputes.joint.types.help"));
        types.setItems(offeredTypes(joint));
        types.setItemLabelGenerator(word -> word.in(locale));
        dialog.addFields(zh, en, seats, types, new Paragraph(say("disputes.joint.later")));
        dialog.beside("zh", zh);
        dialog.beside("en", en);
        dialog.beside("seats", seats);
        if (joint != null) fill(joint);
    }

    void open() {
        dialog.open();
    }

    /** A retired type stays to be seen where it was chosen. */
    private List<Word> offeredTypes(@Nullable Joint joint) {
        Set<String> chosen = joint == null ? Set.of() : joint.types();
        return desk.vocabulary().words(WordList.TYPE).stream()
                .filter(word -> word.active() || chosen.contains(word.code()))
                .toList();
    }

    private void fill(Joint known) {
        Word word = known.word();
        zh.setValue(word.zh());
        en.setValue(word.en());
        seats.setValue(known.seats());
        types.setValue(offeredTypes(known).stream()
                .filter(type -> known.types().contains(type.code()))
                .collect(Collectors.toSet()));
        String turn = say(word.active() ? "jurisdiction.words.retire" : "jurisdiction.words.resume");
        dialog.getFooter().addComponentAsFirst(new Button(turn, click -> turn(word)));
    }

    private void turn(Word word) {
        Outcome<String> outcome = word.active()
                ? desk.changes().retire(desk.author(), LIST, word.code())
                : desk.changes().resume(desk.author(), LIST, word.code());
        dialog.show(outcome.refusals());
        if (!outcome.isDone()) return;
        dialog.close();
        afterwards.run();
    }

    private Outcome<String> save() {
        Set<String> codes = types.getValue().stream().map(Word::code).collect(Collectors.toSet());
        JointForm form = new JointForm(zh.getValue(), en.getValue(), seats.getValue(), codes);
        return joint == null
                ? presets.add(desk.signedIn().actor(), form)
                : presets.change(desk.signedIn().actor(), joint.word().code(), form);
    }

    private String say(String key) {
        return zh.getTranslation(key);
    }
}
