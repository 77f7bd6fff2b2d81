package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.Meanwhile;
import org.liantiao.disputes.ui.Words;

/**
 * A step on a case as a dialog: what it means, its fields, and the button that takes it. A refusal stands beside its field,
 * what somebody else did meanwhile below, and everything typed stays; once the step is done the dialog closes and the case is shown anew. Each instance is one
 * request, so a double click takes the step once.
 */
abstract class StepDialog extends Dialog {
    private static final int NOTICE_MS = 5000;

    final OnCase on;
    private final CaseAction action;
    private final UUID request = Ids.next();
    private final Div lead = new Div();
    private final Div body = new Div();
    private final Refusals refusals = new Refusals();
    private final Meanwhile meanwhile;
    private final Button take;
    private final KeptText kept;

    StepDialog(OnCase on, CaseAction action) {
        this.on = on;
        this.action = action;
        this.kept = new KeptText(on, action);
        this.meanwhile = new Meanwhile(on.services().clock());
        setHeaderTitle(Words.of(this, action));
        addClassName("lt-dialog");
        setCloseOnOutsideClick(false);
        lead.addClassName("lt-dialog-lead");
        body.addClassName("lt-dialog-body");
        add(lead, body, refusals, meanwhile);
        addOpenedChangeListener(change -> {
            // Whoever leaves after being told finds the case as it is.
            if (!change.isOpened() && meanwhile.tells()) on.reload().get();
        });
        Button leave = new Button(say("disputes.do.leave"), click -> close());
        leave.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        take = new Button(say("disputes.do." + action + ".button"), click -> take());
        take.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        take.setDisableOnClick(true);
        getFooter().add(leave, take);
    }

    /** Takes the step. @param request the same one for every click on this dialog */
    abstract Outcome<?> take(UUID request);

    /** What happens next, once the case is shown anew; nothing unless a step says otherwise. */
    void afterwards(StepDialogs next) {}

    /** The sentence that says it is done. */
    String done(CaseFile after) {
        return say("disputes.do." + action + ".done");
    }

    final String say(String key, Object... params) {
        return getTranslation(key, params);
    }

    final void button(String text) {
        take.setText(text);
    }

    /** Says what the step means, before anybody takes it. */
    final void explain(String sentence) {
        lead.add(new Paragraph(sentence));
    }

    final void show(Component... components) {
        body.add(components);
    }

    /** Puts something below the fields there are. */
    final <C extends Component> C shown(C component) {
        body.add(component);
        return component;
    }

    /** Puts a field below the others; refusals of this name stand beside it. */
    final <C extends Component & HasValidationProperties> C ask(String field, C component) {
        body.add(component);
        return beside(field, component);
    }

    final <C extends Component & HasValidationProperties> C beside(String field, C component) {
        if (component instanceof HasSize sized) sized.setWidthFull();
        if (component instanceof TextArea text) NumberHint.watch(text);
        refusals.beside(field, component);
        return component;
    }

    /** Keeps what is typed here on the server, for whoever is signed out or loses the line before it is done. */
    final void keep(String field, HasValue<?, String> text) {
        if (kept.add(field, text)) explain(say("disputes.do.kept"));
    }

    /** Keeps what no single field holds. @return to be run whenever it was changed */
    final Runnable keep(String name, Supplier<String> value, Consumer<String> bring) {
        if (kept.add(name, value, bring)) explain(say("disputes.do.kept"));
        return kept::save;
    }

    private void take() {
        refusals.clear();
        meanwhile.clear();
        Outcome<?> outcome = take(request);
        if (outcome.isDone()) finish();
        else {
            refusals.show(outcome.refusals());
            on.now().ifPresent(now -> meanwhile.show(on.file(), now));
            take.setEnabled(true);
        }
    }

    private void finish() {
        kept.discard();
        close();
        Optional<StepDialogs> next = on.reload().get();
        next.ifPresentOrElse(
                shown -> {
                    notice(done(shown.file()));
                    afterwards(shown);
                },
                () -> notice(say("disputes.do.sealed", say("disputes.do." + action + ".done"))));
    }

    private static void notice(String sentence) {
        Notification.show(sentence, NOTICE_MS, Notification.Position.TOP_CENTER);
    }
}
