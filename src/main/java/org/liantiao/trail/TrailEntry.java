package org.liantiao.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Traced;

/** 留痕: what happened, who did it, when, to what; with the hash of its canonical content. It is never changed. */
@Entity
public class TrailEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;
    private String kind;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    private String content;

    @Column(name = "content_hash")
    private String contentHash;

    private String algorithm;

    protected TrailEntry() {}

    TrailEntry(Traced traced, Hashing hashing) {
        // Databases keep microseconds; the hash must come out the same after reading back.
        this.at = traced.at().truncatedTo(ChronoUnit.MICROS);
        this.kind = traced.kind();
        this.actorId = traced.actorId();
        this.actorName = traced.actorName();
        this.subjectType = traced.subjectType();
        this.subjectId = traced.subjectId();
        this.content = Canonical.of(traced.content());
        this.algorithm = hashing.title();
        this.contentHash = hash();
    }

    /** The hash of the entry as it stands; differs from {@link #contentHash()} once anything was altered. */
    public String hash() {
        return Hashing.of(algorithm)
                .hex(
                        at.toString(),
                        kind,
                        String.valueOf(actorId),
                        actorName,
                        subjectType,
                        String.valueOf(subjectId),
                        content);
    }

    public Instant at() {
        return at;
    }

    public String kind() {
        return kind;
    }

    public @Nullable UUID actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public String content() {
        return content;
    }

    public String contentHash() {
        return contentHash;
    }
}
