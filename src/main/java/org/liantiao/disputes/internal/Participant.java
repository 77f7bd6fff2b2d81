package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.PartRole;
import org.liantiao.jurisdiction.ParticipantKind;

/** Somebody called into a joint mediation (人民调解法 art. 20), in a role: 牵头, 协办, 配合. */
@Entity
public class Participant {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    private int round;

    @Enumerated(EnumType.STRING)
    private PartRole role;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    private String name;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    protected Participant() {}

    Participant(Dispute dispute, Chain.Seat seat) {
        this.id = Ids.next();
        this.dispute = dispute;
        this.round = dispute.round().number();
        this.role = seat.role();
        this.kind = seat.kind();
        this.name = seat.name();
        this.organisationId = seat.organisationId();
    }

    public int round() {
        return round;
    }

    public PartRole role() {
        return role;
    }

    public ParticipantKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }
}
