package org.liantiao.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import org.liantiao.accounts.PeopleChanges.Entrance;

/** The password to hand over, shown this once. */
final class EntranceDialog extends Dialog {
    EntranceDialog(Entrance entrance) {
        addClassName("lt-dialog");
        setWidth("520px");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation("accounts.entrance.title", entrance.name()));
        DescriptionList way = new DescriptionList();
        way.add(new Term(getTranslation("accounts.signIn.login")), new Description(entrance.login()));
        way.add(new Term(getTranslation("accounts.entrance.password")), new Description(entrance.oneTimePassword()));
        way.addClassName("lt-one-time");
        add(way, new Paragraph(getTranslation("accounts.entrance.text")));
        Button done = new Button(getTranslation("accounts.entrance.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
