package org.liantiao.accounts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liantiao.base.Reading;
import org.liantiao.base.Texts;
import org.liantiao.base.Typed;

/** Reads roles as a roster names them, in either language: 调解员、审核. */
final class RosterRoles {
    private final Map<String, Role> words = new HashMap<>();

    RosterRoles(Texts texts) {
        for (var language : List.of(Texts.CHINESE, Texts.ENGLISH))
            for (Role role : Role.values())
                for (String word :
                        texts.say(language, "accounts.roster.role." + role).split(",")) words.put(normal(word), role);
    }

    /** Nothing written means a mediator. Refuses a word that is no role. */
    Set<Role> read(Reading reading, String written) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : Typed.halfWidth(written).split("[,;/、\\s]+")) {
            if (word.isBlank()) continue;
            Role role = words.get(normal(word));
            if (role == null) reading.refuse("roles", "roster.role", word);
            else roles.add(role);
        }
        if (roles.isEmpty()) roles.add(Role.MEDIATOR);
        return roles;
    }

    private static String normal(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
