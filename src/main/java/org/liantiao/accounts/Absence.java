package org.liantiao.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;

/** 代班: somebody is away from a day to a day, both included, and a colleague does their work. It ends by itself, or early. */
@Entity
class Absence {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "absent_id")
    private Person absent;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stand_in_id")
    private Person standIn;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    @Column(name = "arranged_at")
    private Instant arrangedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Absence() {}

    Absence(Person absent, Person standIn, LocalDate first, LocalDate last, Instant now) {
        this.id = Ids.next();
        this.absent = absent;
        this.standIn = standIn;
        this.first = first;
        this.last = last;
        this.arrangedAt = now;
    }

    /** What of somebody's work a colleague can do: to mediate and to rule for their tier. Empty for everybody else. */
    static Set<Role> work(Person person) {
        Set<Role> roles = person.roles();
        roles.retainAll(EnumSet.of(Role.MEDIATOR, Role.REVIEWER));
        return person.organisation().kind().worksForItsTier() ? roles : Set.of();
    }

    /** Whether the two are where one can do the other's work: in one organisation, or in villages of one township. */
    static boolean near(Person one, Person other) {
        Organisation here = one.organisation();
        Organisation there = other.organisation();
        return here.id().equals(there.id())
                || here.tier() == Tier.VILLAGE
                        && there.tier() == Tier.VILLAGE
                        && here.area().townshipId() != null
                        && here.area().townshipId().equals(there.area().townshipId());
    }

    /** Whether it still holds when both are who they are now: whoever went or moved away neither needs a stand-in nor is one. */
    boolean holds(Person standIn) {
        return absent.active()
                && !work(absent).isEmpty()
                && standIn.active()
                && !work(standIn).isEmpty()
                && near(absent, standIn);
    }

    /** As the stand-in knows it. */
    StandIn seen() {
        Organisation organisation = absent.organisation();
        return new StandIn(
                id,
                absent.id(),
                absent.name(),
                organisation.id(),
                organisation.area().id(),
                Set.copyOf(work(absent)),
                last);
    }

    boolean meets(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    Person absent() {
        return absent;
    }

    Person standIn() {
        return standIn;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    boolean over() {
        return endedAt != null;
    }
}
