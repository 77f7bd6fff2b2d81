package org.liantiao.disputes.ui.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.NumberForm;
import org.liantiao.disputes.NumberSettings;
import org.liantiao.disputes.NumberSettings.Preview;

/** 编号: how numbers read, with the next ones as they would come while one types. */
@Route("admin/words/numbers")
@Menu(title = "disputes.numbers.title", order = 64.4, icon = "pencil")
@RolesAllowed(Role.ADMINISTERS)
class NumbersView extends Page implements Titled {
    private final NumberSettings numbers;
    private final SignedIn signedIn;
    private final TextField template = new TextField();
    private final TextField prefix = new TextField();
    private final TextField committeeName = new TextField();
    private final Refusals refusals = new Refusals();
    private final DescriptionList preview = new DescriptionList();
    private final Paragraph saved = new Paragraph();
    private final ChangeList log;

    NumbersView(NumberSettings numbers, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.numbers = numbers;
        this.signedIn = signedIn;
        log = new ChangeList(changes, NumberSettings.TOPIC, clock);
        field(template, "template", NumberSettings.OF_A_NUMBER);
        field(prefix, "prefix", List.of());
        field(committeeName, "committeeName", NumberSettings.OF_A_NAME);
        fill(numbers.current());
        saved.getElement().setAttribute("role", "status");
        preview.addClassNames("lt-facts", "lt-next-numbers");
        Button save = new Button(getTranslation("disputes.numbers.save"), click -> save());
        save.addThemeNames("primary");
        Panel form = new Panel(getTranslation("disputes.numbers.rules"));
        Div fields = new Div(template, prefix, committeeName);
        fields.addClassName("lt-dialog-body");
        form.add(fields, refusals, saved);
        Panel next = new Panel(getTranslation("disputes.numbers.preview"));
        next.add(preview);
        add(new SubPages("admin/words", getClass()), lead(), form, next);
        addDock(save);
        add(log);
        show();
    }

    @Override
    public String titleKey() {
        return "disputes.numbers.title";
    }

    private Component lead() {
        return new Paragraph(getTranslation("disputes.numbers.lead"));
    }

    /** @param placeholders what the help names */
    private void field(TextField field, String name, List<String> placeholders) {
        field.setLabel(getTranslation("disputes.numbers." + name));
        field.setHelperText(getTranslation("disputes.numbers." + name + ".help", placeholders.toArray()));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) show();
        });
        refusals.beside(name, field);
    }

    private void fill(NumberForm form) {
        template.setValue(form.template());
        prefix.setValue(form.prefix());
        committeeName.setValue(form.committeeName());
    }

    private NumberForm form() {
        return new NumberForm(template.getValue(), prefix.getValue(), committeeName.getValue());
    }

    /** The preview while one types; what is not right yet is said beside its field, and the preview waits. */
    private void show() {
        Outcome<Preview> outcome = numbers.preview(form(), getTranslation("disputes.numbers.someArea"));
        refusals.mark(outcome.refusals());
        saved.setText("");
        preview.removeAll();
        if (!(outcome instanceof Outcome.Done<Preview>(Preview next))) {
            line("waits", "");
            return;
        }
        if (!next.number().isEmpty()) line("next", next.number(), next.committee());
        line("code", next.code());
        line("committee", next.committeeName());
    }

    private void line(String key, String value, String... about) {
        preview.add(
                new Term(getTranslation("disputes.numbers.preview." + key, (Object[]) about)), new Description(value));
    }

    private void save() {
        Outcome<Integer> outcome = numbers.change(signedIn.actor(), form());
        refusals.show(outcome.refusals());
        if (!(outcome instanceof Outcome.Done<Integer>(Integer changed))) return;
        fill(numbers.current());
        show();
        saved.setText(getTranslation(changed == 0 ? "disputes.numbers.same" : "disputes.numbers.saved"));
        log.refresh();
    }
}
