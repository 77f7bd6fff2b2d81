package org.liantiao.trail;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liantiao.base.Change;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.Topic;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The entries of a topic, as its screen shows them. */
@Component
class TopicLog implements ChangeLog {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private final Trail trail;

    TopicLog(Trail trail) {
        this.trail = trail;
    }

    @Override
    public List<Change> latest(Topic topic, int most) {
        return trail.latest(topic.id(), most).stream()
                .map(entry -> change(topic, entry))
                .toList();
    }

    private static Change change(Topic topic, TrailEntry entry) {
        SortedMap<String, String> facts = JSON.readValue(entry.content(), FACTS);
        return new Change(
                entry.kind(), entry.at(), entry.actorId(), entry.actorName(), Topic.SUBJECT, topic.id(), facts);
    }
}
