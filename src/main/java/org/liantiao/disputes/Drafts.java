package org.liantiao.disputes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Vault;
import org.liantiao.disputes.internal.Draft;
import org.liantiao.disputes.internal.DraftShelf;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 草稿: keeps on the server what somebody is typing, so that a lost line, an idle sign-out or a restart loses nothing. It is kept no
 * longer than it is of use (个人信息保护法 art. 19): a case's drafts go when its round is over, and after 90 days any.
 */
@Service
@Transactional
public class Drafts {
    /** The form to log a dispute. */
    public static final String LOG = "LOG";

    /** The form to rule on an escalation. */
    public static final String RULING = "RULING";

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final Duration KEPT = Duration.ofDays(90);

    /** Sealed, this is what the column holds; some 9,900 Chinese characters. */
    private static final int MOST_BYTES = 29_900;

    private final DraftShelf shelf;
    private final Vault vault;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    Drafts(DraftShelf shelf, Vault vault, Clock clock) {
        this.shelf = shelf;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param fields what was typed, by field */
    public record Saved(UUID id, String form, @Nullable UUID disputeId, Map<String, String> fields, Instant savedAt) {}

    /**
     * Saves what was typed so far. Keeps neither what is too long to be a form's text nor what goes by the id of somebody
     * else's draft.
     *
     * @param id of the form instance
     * @return when it was saved; empty when it was not
     */
    public Optional<Instant> save(
            Actor actor, UUID id, String form, @Nullable UUID disputeId, Map<String, String> fields) {
        String content = json.writeValueAsString(fields);
        if (content.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES || isForeign(actor, id))
            return Optional.empty();
        Instant now = clock.instant();
        Optional<Draft> known = shelf.find(actor.personId(), id);
        if (known.isPresent()) known.get().rewrite(vault, content, now);
        else {
            shelf.deleteFromBefore(now.minus(KEPT));
            shelf.save(new Draft(id, actor.personId(), form, disputeId, vault, content, now));
        }
        return Optional.of(now);
    }

    /** What the person began of a form, the latest first; twenty at most. */
    @Transactional(readOnly = true)
    public List<Saved> begun(Actor actor, String form) {
        return shelf.begun(actor.personId(), form).stream().map(this::saved).toList();
    }

    /** What the person was last writing about a case in a form. */
    @Transactional(readOnly = true)
    public Optional<Saved> about(Actor actor, String form, UUID disputeId) {
        return shelf.about(actor.personId(), form, disputeId).map(this::saved);
    }

    @Transactional(readOnly = true)
    public Optional<Saved> find(Actor actor, UUID id) {
        return shelf.find(actor.personId(), id).map(this::saved);
    }

    /** Whether this is the draft of somebody else, whose address came into this browser's hands. */
    @Transactional(readOnly = true)
    public boolean isForeign(Actor actor, UUID id) {
        return shelf.isForeign(actor.personId(), id);
    }

    public void discard(Actor actor, UUID id) {
        shelf.find(actor.personId(), id).ifPresent(shelf::delete);
    }

    @EventListener
    void roundIsOver(StepTaken taken) {
        boolean wasOpen = taken.origin() != null && taken.origin().state().isOpen();
        if (wasOpen && !taken.result().state().isOpen()) shelf.deleteAbout(taken.disputeId());
    }

    private Saved saved(Draft draft) {
        return new Saved(
                draft.id(),
                draft.form(),
                draft.disputeId(),
                json.readValue(draft.content(vault), FIELDS),
                draft.savedAt());
    }
}
