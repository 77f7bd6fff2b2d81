package org.liantiao.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import org.liantiao.base.Texts;

/** Changes to the other language, which is written in its own words. */
public final class LanguageButton extends Button {
    public LanguageButton() {
        addThemeVariants(ButtonVariant.TERTIARY);
        Locale other = getLocale().equals(Texts.ENGLISH) ? Texts.CHINESE : Texts.ENGLISH;
        setText(getTranslation("base.language.other"));
        getElement().setAttribute("lang", Reader.tag(other));
        addClickListener(click -> {
            Reader.chooseLanguage(other);
            UI ui = click.getSource().getUI().orElseThrow();
            ui.getSession().setLocale(other);
            ui.getPage().reload();
        });
    }
}
