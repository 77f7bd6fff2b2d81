package org.liantiao.accounts.ui;

import com.vaadin.flow.component.UI;
import org.liantiao.accounts.PasswordSchool;

/** How a school of passwords is put to whoever chooses one. */
final class PasswordWords {
    private PasswordWords() {}

    static String rule(PasswordSchool school) {
        return UI.getCurrent().getTranslation("accounts.password.rule." + school, school.shortest(), school.kinds());
    }
}
