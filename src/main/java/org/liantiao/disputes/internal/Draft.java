package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Vault;
import org.springframework.data.domain.Persistable;

/** 草稿: what somebody is still writing. Sealed whole, since people's numbers stand in it. */
@Entity
public class Draft implements Persistable<UUID> {
    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String form;

    @Column(name = "dispute_id")
    private @Nullable UUID disputeId;

    @Column(name = "content_sealed")
    private String contentSealed;

    @Column(name = "saved_at")
    private Instant savedAt;

    /** So that a new one never takes the place of another that has its id. */
    @Transient
    private boolean fresh;

    protected Draft() {}

    public Draft(
            UUID id, UUID personId, String form, @Nullable UUID disputeId, Vault vault, String content, Instant now) {
        this.id = id;
        this.personId = personId;
        this.form = form;
        this.disputeId = disputeId;
        this.contentSealed = seal(vault, id, content);
        this.savedAt = now;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public void rewrite(Vault vault, String content, Instant now) {
        contentSealed = seal(vault, id, content);
        savedAt = now;
    }

    public String content(Vault vault) {
        return vault.open("draft", "content_sealed", id, contentSealed);
    }

    public UUID id() {
        return id;
    }

    public String form() {
        return form;
    }

    public @Nullable UUID disputeId() {
        return disputeId;
    }

    public Instant savedAt() {
        return savedAt;
    }

    private static String seal(Vault vault, UUID id, String content) {
        return vault.seal("draft", "content_sealed", id, content);
    }
}
