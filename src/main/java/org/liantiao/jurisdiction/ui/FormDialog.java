package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Refusals;

/** A few fields and the button that says what happens; stays open, with what was typed, while it is refused. */
class FormDialog extends Dialog {
    private final Div fields = new Div();
    final Refusals refusals = new Refusals();

    FormDialog(String title, String action, Supplier<Outcome<?>> step, Runnable afterwards) {
        setHeaderTitle(title);
        addClassName("lt-dialog");
        fields.addClassName("lt-dialog-body");
        add(fields, refusals);
        Button cancel = new Button(getTranslation("jurisdiction.cancel"), event -> close());
        Button act = new Button(action);
        act.addThemeNames("primary");
        act.setDisableOnClick(true);
        act.addClickListener(event -> {
            Outcome<?> outcome = step.get();
            refusals.show(outcome.refusals());
            act.setEnabled(true);
            if (!outcome.isDone()) return;
            close();
            afterwards.run();
        });
        getFooter().add(cancel, act);
    }

    final void addFields(Component... components) {
        fields.add(components);
    }
}
