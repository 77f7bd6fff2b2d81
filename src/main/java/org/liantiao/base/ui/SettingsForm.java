package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.liantiao.base.Outcome;

/**
 * 规则: settings that are saved together, what came of it, and who changed what before. Its texts stand in the bundles
 * under the keys it is given: {@code .lead} and {@code .form} above it, {@code .save} on its button, {@code .saved} and
 * {@code .same} once that was pressed.
 */
public final class SettingsForm extends Panel {
    private final String keys;
    private final Refusals refusals;
    private final ChangeList log;
    private final Paragraph saved = new Paragraph();

    public SettingsForm(String keys, Refusals refusals, ChangeList log, Component... fields) {
        super("");
        this.keys = keys;
        this.refusals = refusals;
        this.log = log;
        setTitle(getTranslation(keys + ".form"));
        saved.getElement().setAttribute("role", "status");
        add(row(fields), refusals, saved);
    }

    /** Fields that belong together; a form of several such rows keeps them apart. */
    public static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("lt-dialog-body");
        return row;
    }

    /**
     * Puts it on its page, reads what holds now, and saves when its button is pressed.
     *
     * @param reading fills the fields with what holds
     * @param saving gives what was typed to whoever decides, and tells how many settings changed
     */
    public void on(Page page, Runnable reading, Supplier<Outcome<Integer>> saving) {
        reading.run();
        Button save = new Button(getTranslation(keys + ".save"), click -> save(reading, saving));
        save.addThemeNames("primary");
        page.add(new Paragraph(getTranslation(keys + ".lead")), this);
        page.addDock(save);
        page.add(log);
    }

    private void save(Runnable reading, Supplier<Outcome<Integer>> saving) {
        Outcome<Integer> outcome = saving.get();
        refusals.show(outcome.refusals());
        saved.setText("");
        if (!(outcome instanceof Outcome.Done<Integer>(Integer changed))) return;
        reading.run();
        saved.setText(getTranslation(keys + (changed == 0 ? ".same" : ".saved")));
        log.refresh();
    }
}
