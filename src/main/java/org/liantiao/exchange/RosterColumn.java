package org.liantiao.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liantiao.base.Texts;
import org.liantiao.base.Typed;

/** The columns of a roster. Login, telephone and roles may be missing. */
enum RosterColumn {
    NAME,
    LOGIN,
    PHONE,
    PLACE,
    ROLES;

    /** What the form heads it with. */
    String heading(Texts texts, Locale locale) {
        return words(texts, locale).getFirst();
    }

    /** The column that goes by a heading in either language, if any. */
    static Optional<RosterColumn> headed(Texts texts, String heading) {
        String plain = Typed.halfWidth(heading).replaceAll("\\s", "");
        return Arrays.stream(values())
                .filter(column -> List.of(Texts.CHINESE, Texts.ENGLISH).stream()
                        .flatMap(locale -> column.words(texts, locale).stream())
                        .anyMatch(word -> word.replaceAll("\\s", "").equalsIgnoreCase(plain)))
                .findFirst();
    }

    private List<String> words(Texts texts, Locale locale) {
        return List.of(texts.say(locale, "exchange.roster.headings." + name()).split(","));
    }
}
