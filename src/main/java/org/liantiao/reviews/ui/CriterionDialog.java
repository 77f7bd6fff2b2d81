package org.liantiao.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.reviews.CriteriaChanges;
import org.liantiao.reviews.Criterion;
import org.liantiao.reviews.CriterionForm;

/** Adds a criterion, or changes or removes one, in the version to come. */
class CriterionDialog {
    private final CriteriaChanges changes;
    private final SignedIn signedIn;
    private final @Nullable Criterion criterion;
    private final Runnable afterwards;
    private final TextField sectionZh = new TextField(say("sectionZh"));
    private final TextField sectionEn = new TextField(say("sectionEn"));
    private final TextArea zh = new TextArea(say("zh"));
    private final TextArea en = new TextArea(say("en"));
    private final IntegerField points = new IntegerField(say("pointsField"));
    private final Checkbox grave = new Checkbox(say("graveField"));
    private final Checkbox unsettles = new Checkbox(say("unsettlesField"));
    private final FormDialog dialog;

    /** @param criterion null for a new one */
    CriterionDialog(CriteriaChanges changes, SignedIn signedIn, @Nullable Criterion criterion, Runnable afterwards) {
        this.changes = changes;
        this.signedIn = signedIn;
        this.criterion = criterion;
        this.afterwards = afterwards;
        dialog = new FormDialog(say(criterion == null ? "add" : "change"), say("save"), this::save, afterwards);
        points.setHelperText(say("pointsField.help"));
        dialog.addFields(sectionZh, zh, points, grave, unsettles, sectionEn, en);
        unsettles.setVisible(false);
        grave.addValueChangeListener(changed -> {
            unsettles.setVisible(changed.getValue());
            if (!changed.getValue()) unsettles.setValue(false);
        });
        dialog.beside("sectionZh", sectionZh);
        dialog.beside("sectionEn", sectionEn);
        dialog.beside("zh", zh);
        dialog.beside("en", en);
        dialog.beside("points", points);
        if (criterion != null) fill(criterion);
    }

    void open() {
        dialog.open();
    }

    private void fill(Criterion known) {
        sectionZh.setValue(known.sectionZh());
        sectionEn.setValue(known.sectionEn());
        zh.setValue(known.zh());
        en.setValue(known.en());
        points.setValue(known.points());
        grave.setValue(known.grave());
        unsettles.setValue(known.unsettles());
        dialog.getFooter().addComponentAsFirst(new Button(say("remove"), click -> {
            Outcome<Integer> outcome = changes.remove(signedIn.actor(), known.id());
            dialog.show(outcome.refusals());
            if (!outcome.isDone()) return;
            dialog.close();
            afterwards.run();
        }));
    }

    private Outcome<Integer> save() {
        CriterionForm form = new CriterionForm(
                sectionZh.getValue(),
                sectionEn.getValue(),
                zh.getValue(),
                en.getValue(),
                points.getValue(),
                grave.getValue(),
                unsettles.getValue());
        return changes.put(signedIn.actor(), criterion == null ? null : criterion.id(), form);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("reviews.criteria." + key);
    }
}
