package org.liantiao.backup;

import java.util.Locale;
import org.liantiao.base.Texts;

/** Why nothing came of a backup or a restore, for whoever runs the server. */
final class NotDone extends Exception {
    private final String rule;
    private final Object[] details;

    /** @param rule the last part of the sentence’s key, {@code backup.refused.<rule>} */
    NotDone(String rule, Object... details) {
        super(rule);
        this.rule = rule;
        this.details = details;
    }

    String sentence(Texts texts, Locale locale) {
        return texts.say(locale, "backup.refused." + rule, details);
    }
}
