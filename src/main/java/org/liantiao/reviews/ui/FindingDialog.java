package org.liantiao.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.reviews.Finding;
import org.liantiao.reviews.FindingForm;
import org.liantiao.reviews.SheetPage;
import org.liantiao.reviews.Sheets;

/** Asks what is wrong, who puts it right and by when. */
class FindingDialog {
    private static final int DAYS = 10;

    private final FormDialog dialog;

    FindingDialog(Sheets sheets, SignedIn signedIn, SheetPage page, LocalDate today, Runnable afterwards) {
        TextArea what = NumberHint.watch(new TextArea(say("what")));
        Select<Finding.Kind> kind = new Select<>();
        kind.setLabel(say("kind"));
        kind.setItems(Finding.Kind.values());
        kind.setItemLabelGenerator(one -> kind.getTranslation("reviews.kind.long." + one));
        kind.setValue(Finding.Kind.CORRECT);
        kind.setVisible(page.sheet().sampleId() != null);
        Select<UUID> organisation = new Select<>();
        organisation.setLabel(say("organisation"));
        organisation.setItems(page.holders().keySet());
        organisation.setItemLabelGenerator(id -> page.holders().getOrDefault(id, ""));
        if (page.holders().containsKey(page.file().head().holderId()))
            organisation.setValue(page.file().head().holderId());
        DayField due = new DayField(say("dueOn"));
        due.setValue(today.plusDays(DAYS));
        dialog = new FormDialog(
                say("add"),
                say("save"),
                () -> sheets.raise(
                        signedIn.actor(),
                        page.sheet().id(),
                        new FindingForm(kind.getValue(), what.getValue(), organisation.getValue(), due.getValue())),
                afterwards);
        dialog.addFields(kind, what, organisation, due);
        dialog.beside("kind", kind);
        dialog.beside("what", what);
        dialog.beside("organisation", organisation);
        dialog.beside("dueOn", due);
    }

    void open() {
        dialog.open();
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("reviews.finding." + key);
    }
}
