package org.liantiao.disputes.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liantiao.base.NumbersInText;
import org.liantiao.base.Typed;

/**
 * What somebody searches for, in an address. Words and case codes stand there as they are; what looks like an ID number or
 * a telephone is kept in the session, and the address carries only the key to it.
 */
final class SearchText {
    private static final int LONGEST = 60;

    private SearchText() {}

    static Map<String, List<String>> parameter(String text) {
        return NumbersInText.perhaps(text)
                ? Map.of("kept", List.of(Kept.ofSession().keep(text)))
                : Map.of("q", List.of(text));
    }

    /** What an address asks for; empty when it asks for nothing, or for a number that this session does not know. */
    static String read(QueryParameters address) {
        String words = Typed.clean(address.getSingleParameter("q").orElse(""));
        if (!words.isEmpty() && !NumbersInText.perhaps(words)) return shortened(words);
        return address.getSingleParameter("kept")
                .map(key -> Kept.ofSession().find(key))
                .orElse("");
    }

    /** As long as a search can be. */
    static String shortened(String text) {
        String clean = Typed.clean(text);
        return Typed.length(clean) <= LONGEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
    }

    /** The numbers that somebody searched for in this session, the latest few. */
    private static final class Kept implements Serializable {
        private static final int MOST = 20;

        private final LinkedHashMap<String, String> texts = new LinkedHashMap<>();

        static Kept ofSession() {
            VaadinSession session = VaadinSession.getCurrent();
            Kept kept = session.getAttribute(Kept.class);
            if (kept == null) {
                kept = new Kept();
                session.setAttribute(Kept.class, kept);
            }
            return kept;
        }

        String keep(String text) {
            for (Map.Entry<String, String> known : texts.entrySet())
                if (known.getValue().equals(text)) return known.getKey();
            String key = UUID.randomUUID().toString().substring(0, 8);
            texts.put(key, text);
            if (texts.size() > MOST) texts.pollFirstEntry();
            return key;
        }

        String find(String key) {
            return texts.getOrDefault(key, "");
        }
    }
}
