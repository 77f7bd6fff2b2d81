package org.liantiao.jurisdiction;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;

/** 行政区划: a county, township or village, known by its 12-digit code (国家统计局统计用区划代码). Names repeat between townships. */
@Entity
public class Area {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    private @Nullable Area parent;

    @Column(name = "township_id")
    private @Nullable UUID townshipId;

    @Column(name = "county_id")
    private UUID countyId;

    @ManyToOne
    @JoinColumn(name = "merged_into")
    private @Nullable Area mergedInto;

    private String source;

    @ElementCollection
    @CollectionTable(name = "area_alias", joinColumns = @JoinColumn(name = "area_id"))
    @Column(name = "name")
    private Set<String> aliases = new HashSet<>();

    protected Area() {}

    /** @throws IllegalArgumentException when the parent is not of the tier right above */
    public Area(String code, String name, Tier tier, @Nullable Area parent, String source) {
        if (parent == null ? tier != Tier.COUNTY : parent.tier != tier.above().orElse(null))
            throw new IllegalArgumentException(name + " does not lie right below its parent");
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.tier = tier;
        this.parent = parent;
        this.source = source;
        this.countyId = parent == null ? id : parent.countyId;
        this.townshipId = tier == Tier.TOWNSHIP ? id : parent == null ? null : parent.townshipId;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Tier tier() {
        return tier;
    }

    public @Nullable Area parent() {
        return parent;
    }

    /** The township this area is or lies in; none for the county. */
    public @Nullable UUID townshipId() {
        return townshipId;
    }

    public @Nullable UUID villageId() {
        return tier == Tier.VILLAGE ? id : null;
    }

    public UUID countyId() {
        return countyId;
    }

    public String source() {
        return source;
    }

    /** Other spellings in use, which imports accept: 磙子营 for 滚子营. */
    public Set<String> aliases() {
        return Set.copyOf(aliases);
    }

    /** Whether a text names this area: its name, or another spelling in use. */
    public boolean isCalled(String text) {
        return name.equals(text) || aliases.contains(text);
    }

    /** Takes a new name; the old one stays as another spelling, since papers go on using it. */
    public void rename(String name) {
        aliases.add(this.name);
        aliases.remove(name);
        this.name = name;
    }

    /** Whether new cases may lie here; not when it was merged into another area. */
    public boolean open() {
        return mergedInto == null;
    }

    /** The area this one became part of (撤并). */
    public @Nullable Area mergedInto() {
        return mergedInto;
    }

    /** Where what happened here counts now: here, or in the area this one became part of. */
    public Area now() {
        return mergedInto == null ? this : mergedInto;
    }

    /** @throws IllegalArgumentException when the other is no open area of the same tier */
    void mergeInto(Area target) {
        if (target == this || target.tier != tier || !target.open())
            throw new IllegalArgumentException(name + " cannot be merged into " + target.name);
        mergedInto = target;
    }

    void split() {
        mergedInto = null;
    }

    /** @throws IllegalArgumentException when this is no village or the other no township */
    void moveTo(Area township, String code) {
        if (tier != Tier.VILLAGE || township.tier != Tier.TOWNSHIP)
            throw new IllegalArgumentException(name + " cannot lie in " + township.name);
        this.parent = township;
        this.townshipId = township.id;
        this.code = code;
    }

    public void changeAliases(Set<String> aliases) {
        this.aliases.retainAll(aliases);
        this.aliases.addAll(aliases);
    }

    /** The id of the area that this one is, or lies in, at a tier; none below itself. */
    public @Nullable UUID at(Tier wanted) {
        return switch (wanted) {
            case VILLAGE -> villageId();
            case TOWNSHIP -> townshipId;
            case COUNTY -> countyId;
        };
    }
}
