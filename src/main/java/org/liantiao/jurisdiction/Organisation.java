package org.liantiao.jurisdiction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;

/** 调解组织: a mediation committee or a partner (司法所, 派出所, 人民法庭, 综治中心, ...) of one area. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "area_id")
    private Area area;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "kind_code")
    private String kindCode;

    private String name;

    @Column(name = "short_name")
    private @Nullable String shortName;

    @Column(name = "short_name_used")
    private boolean shortNameUsed;

    private boolean active = true;

    protected Organisation() {}

    /** @param shortName what its document numbers carry, unique in the county: 鲁观宋; null for one that gives no numbers */
    public Organisation(Area area, OrganisationKind kind, String name, @Nullable String shortName) {
        this.id = Ids.next();
        this.area = area;
        this.kind = kind;
        this.kindCode = kind.name();
        this.name = name;
        this.shortName = shortName;
    }

    /** A partner of a kind that the county's own list has. */
    Organisation(Area area, OrganisationKind nature, String kindCode, String name, @Nullable String shortName) {
        this(area, nature, name, shortName);
        this.kindCode = kindCode;
    }

    public UUID id() {
        return id;
    }

    public Area area() {
        return area;
    }

    public Tier tier() {
        return area.tier();
    }

    /** What it may do and sees. */
    public OrganisationKind kind() {
        return kind;
    }

    /** The word of the county's list of organisation kinds for it. */
    public String kindCode() {
        return kindCode;
    }

    public String name() {
        return name;
    }

    public @Nullable String shortName() {
        return shortName;
    }

    /** Once a document number carries the short name it stays as it is. */
    public boolean shortNameUsed() {
        return shortNameUsed;
    }

    public boolean active() {
        return active;
    }

    public void rename(String name) {
        this.name = name;
    }

    /** @throws IllegalStateException when a document number carries the old one already */
    public void changeShortName(String shortName) {
        if (shortNameUsed) throw new IllegalStateException("a document number carries " + this.shortName);
        this.shortName = shortName;
    }

    /** It serves another area from now on; its people and what it was called into go with it. */
    void moveTo(Area area) {
        this.area = area;
    }

    public void suspend() {
        active = false;
    }

    public void resume() {
        active = true;
    }
}
