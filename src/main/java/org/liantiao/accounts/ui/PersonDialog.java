package org.liantiao.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.PeopleChanges.Entrance;
import org.liantiao.accounts.PeopleList.Line;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.base.Outcome;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;

/** A person to add or to change, and what else an administrator does for them. */
final class PersonDialog extends Dialog {
    private final Actor by;
    private final PeopleChanges changes;
    private final @Nullable Line known;
    private final Runnable changed;
    private final TextField login = new TextField(getTranslation("accounts.signIn.login"));
    private final TextField name = new TextField(getTranslation("accounts.person.name"));
    private final ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("accounts.person.organisation"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("accounts.person.roles"));
    private final TextField phone = new TextField(getTranslation("accounts.person.phone"));
    private final Refusals refusals = new Refusals();

    /** @param known the person to change; null for somebody new */
    PersonDialog(
            Actor by,
            PeopleChanges changes,
            Organisations organisations,
            @Nullable Line known,
            @Nullable PhoneNumber knownPhone,
            Runnable changed) {
        this.by = by;
        this.changes = changes;
        this.known = known;
        this.changed = changed;
        addClassName("lt-dialog");
        setWidth("520px");
        setHeaderTitle(known == null ? getTranslation("accounts.people.add") : known.name());
        setUp(organisations);
        if (known != null) show(known, knownPhone, organisations);
        Div column = new Div(login, name, organisation, roles, phone, refusals);
        column.addClassName("lt-column");
        if (known != null) column.add(steps(known));
        add(column);
        getFooter().add(new Button(getTranslation("base.close"), click -> close()), save());
    }

    private void setUp(Organisations organisations) {
        login.setHelperText(getTranslation("accounts.person.loginRule"));
        organisation.setItems(
                query -> organisations
                        .find(
                                OrganisationNames.pattern(query.getFilter().orElse("")),
                                query.getLimit(),
                                query.getOffset())
                        .stream());
        organisation.setItemLabelGenerator(OrganisationNames::full);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("accounts.role." + role));
        roles.setHelperText(getTranslation("accounts.person.rolesApart"));
        refusals.beside("login", login)
                .beside("name", name)
                .beside("organisation", organisation)
                .beside("roles", roles)
                .beside("phone", phone);
    }

    private void show(Line known, @Nullable PhoneNumber knownPhone, Organisations organisations) {
        login.setValue(known.login());
        login.setReadOnly(true);
        login.setHelperText(null);
        name.setValue(known.name());
        organisations.byIds(List.of(known.organisationId())).forEach(organisation::setValue);
        roles.setValue(known.roles());
        phone.setValue(knownPhone == null ? "" : knownPhone.reveal());
    }

    private Button save() {
        Button save = new Button(getTranslation(known == null ? "accounts.people.add" : "base.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            PersonForm form = form();
            if (known == null) handOver(changes.add(by, form));
            else done(changes.change(by, known.id(), form), "accounts.person.saved");
            save.setEnabled(true);
        });
        return save;
    }

    private PersonForm form() {
        UUID place =
                organisation.getValue() == null ? null : organisation.getValue().id();
        return new PersonForm(login.getValue(), name.getValue(), place, roles.getValue(), phone.getValue());
    }

    /** What is done for somebody known, beside changing what is written about them. */
    private Component steps(Line person) {
        Div steps = new Div(new Button(
                getTranslation("accounts.person.reset"),
                Symbol.of("lock"),
                click -> sure("reset", person, () -> handOver(changes.resetPassword(by, person.id())))));
        if (person.waits())
            steps.add(new Button(
                    getTranslation("accounts.person.unlock"),
                    click -> done(changes.unlock(by, person.id()), "accounts.person.unlocked")));
        if (person.active())
            steps.add(new Button(
                    getTranslation("accounts.person.suspend"),
                    Symbol.of("pause"),
                    click -> sure(
                            "suspend",
                            person,
                            () -> done(changes.suspend(by, person.id()), "accounts.person.suspended"))));
        else
            steps.add(new Button(
                    getTranslation("accounts.person.resume"),
                    click -> done(changes.resume(by, person.id()), "accounts.person.resumed")));
        steps.addClassName("lt-row");
        return steps;
    }

    private void sure(String step, Line person, Runnable then) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("accounts.person." + step + ".sure", person.name()));
        question.setText(getTranslation("accounts.person." + step + ".then"));
        question.setConfirmText(getTranslation("accounts.person." + step));
        question.setCancelable(true);
        question.setCancelText(getTranslation("base.close"));
        question.addConfirmListener(yes -> then.run());
        question.open();
    }

    private void done(Outcome<UUID> outcome, String saying) {
        refusals.show(outcome.refusals());
        if (!outcome.isDone()) return;
        changed.run();
        close();
        Notification.show(getTranslation(saying));
    }

    private void handOver(Outcome<Entrance> outcome) {
        refusals.show(outcome.refusals());
        if (!(outcome instanceof Outcome.Done<Entrance>(Entrance entrance))) return;
        changed.run();
        close();
        new EntranceDialog(entrance).open();
    }
}
