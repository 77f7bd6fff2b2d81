package org.liantiao.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Charge;
import org.liantiao.accounts.Entrance;
import org.liantiao.accounts.PeopleList.Line;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.base.Outcome;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.ui.Refusals;
import org.liantiao.jurisdiction.Organisation;

/** A person to add or to change, and what else is done for them by whoever manages them. */
final class PersonDialog extends Dialog {
    private final Actor by;
    private final PeopleServices services;
    private final @Nullable Line known;
    private final Runnable changed;
    private final TextField login = new TextField(getTranslation("accounts.signIn.login"));
    private final TextField name = new TextField(getTranslation("accounts.person.name"));
    private final ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("accounts.person.organisation"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("accounts.person.roles"));
    private final TextField phone = new TextField(getTranslation("accounts.person.phone"));
    private final Checkbox noPhone = new Checkbox(getTranslation("accounts.person.phone.remove"));
    private final Refusals refusals = new Refusals();

    /** @param known the person to change; null for somebody new */
    PersonDialog(Actor by, PeopleServices services, @Nullable Line known, Runnable changed) {
        this.by = by;
        this.services = services;
        this.known = known;
        this.changed = changed;
        addClassName("lt-dialog");
        setWidth("520px");
        setHeaderTitle(known == null ? getTranslation("accounts.people.add") : known.name());
        setUp();
        noPhone.setVisible(false);
        if (known != null) show(known);
        Div column = new Div(login, name, organisation, roles, phone, noPhone, refusals);
        column.addClassName("lt-column");
        if (known != null) {
            if (services.standIns().possible(by, known.id()))
                column.add(new StandInLines(by, services, known.id(), known.name()));
            if (known.sessions() > 0)
                column.add(new Paragraph(getTranslation("accounts.person.sessions", known.sessions())));
            column.add(new PersonSteps(by, services, known, this::done, this::invited));
        }
        add(column);
        getFooter().add(new Button(getTranslation("base.close"), click -> close()), save());
    }

    private void setUp() {
        login.setHelperText(getTranslation("accounts.person.loginRule"));
        organisation.setItems(query ->
                services
                        .list()
                        .organisations(by, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        organisation.setItemLabelGenerator(OrganisationNames::full);
        Set<Role> mayGive = Charge.of(by).roles();
        roles.setItems(mayGive);
        roles.setItemLabelGenerator(role -> getTranslation("accounts.role." + role));
        roles.setHelperText(getTranslation("accounts.person.rolesApart"));
        if (mayGive.size() == 1) roles.setValue(mayGive);
        roles.setVisible(mayGive.size() > 1);
        refusals.beside("login", login)
                .beside("name", name)
                .beside("organisation", organisation)
                .beside("roles", roles)
                .beside("phone", phone);
    }

    private void show(Line person) {
        login.setValue(person.login());
        login.setReadOnly(true);
        login.setHelperText(null);
        name.setValue(person.name());
        services.list().organisationOf(by, person.id()).ifPresent(organisation::setValue);
        roles.setValue(person.roles());
        PhoneNumber number = services.list().phone(by, person.id());
        if (number == null) return;
        phone.setPlaceholder(number.masked());
        phone.setHelperText(getTranslation("accounts.person.phone.stays"));
        noPhone.setVisible(true);
        noPhone.addValueChangeListener(ticked -> phone.setEnabled(!ticked.getValue()));
    }

    /** Of somebody known it is typed only to be changed. */
    private @Nullable String phone() {
        if (noPhone.getValue()) return "";
        return known != null && phone.isEmpty() ? null : phone.getValue();
    }

    private Button save() {
        Button save = new Button(getTranslation(known == null ? "accounts.people.add" : "base.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (known == null) invited(services.changes().add(by, form()));
            else done(services.changes().change(by, known.id(), form()), "accounts.person.saved");
            save.setEnabled(true);
        });
        return save;
    }

    private PersonForm form() {
        UUID place =
                organisation.getValue() == null ? null : organisation.getValue().id();
        return new PersonForm(login.getValue(), name.getValue(), place, roles.getValue(), phone());
    }

    private void done(Outcome<?> outcome, String saying) {
        refusals.show(outcome.refusals());
        if (!outcome.isDone()) return;
        changed.run();
        close();
        Notification.show(getTranslation(saying));
    }

    private void invited(Outcome<Entrance> outcome) {
        refusals.show(outcome.refusals());
        if (!(outcome instanceof Outcome.Done<Entrance>(Entrance entrance))) return;
        changed.run();
        close();
        new EntranceDialog(entrance, services.clock()).open();
    }
}
