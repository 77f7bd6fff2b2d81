package org.liantiao.base;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was written down when something happened, for whoever compares it with what is kept now. The trail answers. */
public interface TrailFacts {
    /** What the lines of a kind say of these subjects, the first first. Whoever asks has looked whether its reader may know. */
    List<Map<String, String>> of(String kind, Collection<UUID> subjects);
}
