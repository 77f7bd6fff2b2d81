package org.liantiao.jurisdiction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Ids;

/** What an area was until it was changed: its name, its code, what it lay in. */
@Entity
public class AreaPast {
    /** What changed it. */
    public enum Kind {
        /** 改名 */
        RENAMED,
        /** 划归别处: it lies in another township now. */
        MOVED,
        /** 并入别处 */
        MERGED,
        /** A merger was taken back. */
        SPLIT,
        /** 分设: until then it was a piece of another area, whose name and code these are. */
        FOUNDED
    }

    @Id
    private UUID id;

    @Column(name = "area_id")
    private UUID areaId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String code;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "other_id")
    private @Nullable UUID otherId;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by_name")
    private String changedBy;

    protected AreaPast() {}

    /**
     * @param areaId whose past it is
     * @param was the area as it is now, right before the change
     */
    AreaPast(UUID areaId, Area was, Kind kind, @Nullable Area other, LocalDate on, Instant at, Author by) {
        Area parent = was.parent();
        this.id = Ids.next();
        this.areaId = areaId;
        this.kind = kind;
        this.name = was.name();
        this.code = was.code();
        this.parentId = parent == null ? null : parent.id();
        this.otherId = other == null ? null : other.id();
        this.changedOn = on;
        this.changedAt = at;
        this.changedBy = by.name();
    }

    public UUID areaId() {
        return areaId;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String code() {
        return code;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    /** What it became part of, was taken back from, or was made out of; none where no other area was concerned, or none was kept. */
    public @Nullable UUID otherId() {
        return otherId;
    }

    /** The first day on which it was so no longer. */
    public LocalDate changedOn() {
        return changedOn;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
