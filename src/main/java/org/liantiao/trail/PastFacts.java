package org.liantiao.trail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liantiao.base.TrailFacts;
import org.springframework.stereotype.Component;

/** The content of lines, for other modules to compare with what they keep. */
@Component
class PastFacts implements TrailFacts {
    private final Lines lines;

    PastFacts(Lines lines) {
        this.lines = lines;
    }

    @Override
    public List<Map<String, String>> of(String kind, Collection<UUID> subjects) {
        return subjects.isEmpty() ? List.of() : lines.facts(kind, subjects);
    }
}
