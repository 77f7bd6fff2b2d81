package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;

/** Names an organisation, takes it out of use and back. */
class OrganisationDialog {
    private final AreaDesk desk;
    private final Organisation organisation;
    private final Runnable afterwards;
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private final FormDialog dialog;

    OrganisationDialog(AreaDesk desk, Organisation organisation, Runnable afterwards) {
        this.desk = desk;
        this.organisation = organisation;
        this.afterwards = afterwards;
        dialog = new FormDialog(organisation.name(), name.getTranslation("jurisdiction.save"), this::save, afterwards);
        name.setLabel(name.getTranslation("jurisdiction.organisations.name"));
        name.setValue(organisation.name());
        name.setMaxLength(160);
        dialog.addFields(name);
        dialog.beside("name", name);
        dialog.beside("shortName", shortName);
        if (organisation.shortName() != null) addShortName(organisation.shortName());
        if (organisation.kind() != OrganisationKind.COMMITTEE) addSwitch();
    }

    void open() {
        dialog.open();
    }

    private void addShortName(String current) {
        shortName.setLabel(shortName.getTranslation("jurisdiction.organisations.shortName"));
        shortName.setValue(current);
        shortName.setMaxLength(40);
        shortName.setReadOnly(organisation.shortNameUsed());
        shortName.setHelperText(shortName.getTranslation(
                organisation.shortNameUsed()
                        ? "refusal.organisation.shortNameUsed"
                        : "jurisdiction.organisations.shortName.help"));
        dialog.addFields(shortName);
    }

    private void addSwitch() {
        boolean active = organisation.active();
        Button turn = new Button(name.getTranslation(
                active ? "jurisdiction.organisations.suspend" : "jurisdiction.organisations.resume"));
        turn.addClickListener(event -> {
            Outcome<Organisation> outcome = active
                    ? desk.organisationChanges().suspend(organisation.id(), author())
                    : desk.organisationChanges().resume(organisation.id(), author());
            dialog.show(outcome.refusals());
            if (!outcome.isDone()) return;
            dialog.close();
            afterwards.run();
        });
        dialog.getFooter().addComponentAsFirst(turn);
    }

    private Outcome<?> save() {
        String typedShortName = organisation.shortName() == null ? null : shortName.getValue();
        return desk.organisationChanges().name(organisation.id(), name.getValue(), typedShortName, author());
    }

    private Author author() {
        return desk.current().author();
    }
}
