package org.liantiao.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** 邀请码: the one-time code that waits for a person, by its hash. A new one takes the place of the old; it is used once and ends after seven days. */
@Entity
class Invitation {
    static final Duration LASTS = Duration.ofDays(7);

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Invitation() {}

    Invitation(UUID personId, String codeHash, Instant now) {
        this.personId = personId;
        renew(codeHash, now);
    }

    final void renew(String codeHash, Instant now) {
        this.codeHash = codeHash;
        this.expiresAt = now.plus(LASTS);
    }

    UUID personId() {
        return personId;
    }

    String codeHash() {
        return codeHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
