package org.liantiao.disputes.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.RulingKind;

/**
 * What somebody was writing about one escalation. It is kept as it is typed and comes back with the case; its id is that of
 * the form instance, so that the same ruling sent twice is given once.
 */
final class RulingDraft {
    private final Drafts drafts;
    private final Actor actor;
    private final UUID caseId;
    private final UUID id;
    private final Map<String, String> fields;

    RulingDraft(Drafts drafts, Actor actor, UUID caseId, UUID escalationId) {
        this.drafts = drafts;
        this.actor = actor;
        this.caseId = caseId;
        Optional<Drafts.Saved> kept = drafts.about(actor, Drafts.RULING, caseId)
                .filter(draft -> escalationId.toString().equals(draft.fields().get("escalation")));
        id = kept.map(Drafts.Saved::id).orElseGet(Ids::next);
        fields = new java.util.HashMap<>(kept.map(Drafts.Saved::fields).orElse(Map.of()));
        fields.put("escalation", escalationId.toString());
    }

    UUID id() {
        return id;
    }

    String text() {
        return fields.getOrDefault("text", "");
    }

    Optional<RulingKind> kind() {
        return Optional.ofNullable(fields.get("kind")).map(RulingKind::valueOf);
    }

    /** Keeps it once there is something to lose. */
    void save(@Nullable RulingKind kind, String text) {
        fields.put("text", text);
        if (kind != null) fields.put("kind", kind.name());
        if (text.isBlank()) discard();
        else drafts.save(actor, id, Drafts.RULING, caseId, fields);
    }

    void discard() {
        drafts.discard(actor, id);
    }
}
