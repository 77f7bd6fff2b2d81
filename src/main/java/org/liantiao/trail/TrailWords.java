package org.liantiao.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.liantiao.base.Texts;
import org.liantiao.base.Typed;
import org.springframework.stereotype.Component;

/** A line of the trail as people say it. */
@Component
public class TrailWords {
    /** What a fact's value is called, where it is a sign of the program and not a word. */
    private static final Map<String, String> SIGNS =
            Map.of("paper", "papers.kind.", "why", "trail.why.", "way", "trail.way.", "roles", "accounts.role.");

    private final Texts texts;
    private final Clock clock;

    TrailWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** What happened; under its own name when we have no words for it. */
    public String kind(Locale locale, String kind) {
        String key = KindGroup.textKey(kind);
        return texts.has(key) ? texts.say(locale, key) : kind;
    }

    public String who(Locale locale, TrailLine line) {
        if (!line.actorName().isEmpty()) return line.actorName();
        return texts.say(locale, line.kind().startsWith("signIn.") ? "trail.nobody" : "trail.system");
    }

    /** 案件：26-00012 · 理由：核对身份; only what a reader understands, the rest stands in the export. */
    public String facts(Locale locale, TrailLine line) {
        return facts(locale, line, "");
    }

    /** The same without a fact that stands beside it already. */
    public String facts(Locale locale, TrailLine line, String without) {
        LocalDate day = LocalDate.ofInstant(line.at(), clock.getZone());
        return line.facts().entrySet().stream()
                .filter(fact -> !fact.getKey().equals(without) && texts.has("trail.fact." + fact.getKey()))
                .filter(fact -> !fact.getValue().isEmpty()
                        && Typed.id(fact.getValue()).isEmpty()
                        && !fact.getValue().equals(day.toString()))
                .map(fact -> texts.say(
                        locale,
                        "trail.fact",
                        texts.say(locale, "trail.fact." + fact.getKey()),
                        value(locale, fact.getKey(), fact.getValue())))
                .collect(Collectors.joining(" · "));
    }

    private String value(Locale locale, String name, String value) {
        String signs = SIGNS.get(name);
        if (signs == null) return value;
        return Arrays.stream(value.replaceAll("[\\[\\]]", "").split(", "))
                .map(sign -> texts.has(signs + sign) ? texts.say(locale, signs + sign) : sign)
                .collect(Collectors.joining(texts.say(locale, "trail.and")));
    }
}
