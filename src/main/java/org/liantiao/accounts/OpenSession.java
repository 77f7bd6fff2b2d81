package org.liantiao.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.liantiao.base.Ids;
import org.springframework.data.domain.Persistable;

/** Somebody is signed in: on what, from where, since when. Without its row a session goes no further, on whichever node. */
@Entity
@Table(name = "open_session")
class OpenSession implements Persistable<UUID> {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String device;

    private String place;

    private Instant since;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected OpenSession() {}

    OpenSession(Person person, Visitor visitor, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.device = visitor.device().kept();
        this.place = Network.shortened(visitor.address());
        this.since = now;
        this.seenAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is only ever written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    Person person() {
        return person;
    }

    Device device() {
        return Device.read(device);
    }

    String place() {
        return place;
    }

    Instant since() {
        return since;
    }

    Instant seenAt() {
        return seenAt;
    }
}
