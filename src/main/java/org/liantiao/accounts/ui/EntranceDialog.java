package org.liantiao.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import org.liantiao.accounts.Entrance;
import org.liantiao.base.ui.Days;

/** The one-time code to tell somebody, shown this once. */
final class EntranceDialog extends Dialog {
    EntranceDialog(Entrance entrance, Clock clock) {
        addClassName("lt-dialog");
        setWidth("520px");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation("accounts.entrance.title", entrance.name()));
        DescriptionList way = new DescriptionList();
        way.add(new Term(getTranslation("accounts.signIn.login")), new Description(entrance.login()));
        way.add(new Term(getTranslation("accounts.firstVisit.code")), new Description(entrance.code()));
        way.addClassName("lt-one-time");
        String until = Days.day(getLocale(), LocalDate.ofInstant(entrance.until(), clock.getZone()));
        add(way, new Paragraph(getTranslation("accounts.entrance.text", until)));
        Button done = new Button(getTranslation("accounts.entrance.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
