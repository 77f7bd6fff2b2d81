package org.liantiao.disputes.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.RulingKind;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;

/** 承办: who acts now, at which tier, how it went up and came back, and who else was called in or reads along. */
@Embeddable
public class Holding {
    @Enumerated(EnumType.STRING)
    private Tier tier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "holder_id")
    private Organisation holder;

    @Column(name = "handler_id")
    private @Nullable UUID handlerId;

    private boolean joint;

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("raisedAt, id")
    private List<Escalation> escalations = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Participant> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "involvement", joinColumns = @JoinColumn(name = "dispute_id"))
    private Set<Involvement> involvements = new HashSet<>();

    protected Holding() {}

    static Holding by(Organisation holder) {
        Holding holding = new Holding();
        holding.passTo(holder);
        return holding;
    }

    /** The new holder decides who handles it; whoever held it goes on reading it, for it lies in their area. */
    void passTo(Organisation organisation) {
        holder = organisation;
        tier = organisation.tier();
        handlerId = null;
    }

    /** 区划调整: another committee stands in the holder's place, at the same tier; its handler stays if they came along. */
    void succeed(Organisation successor, boolean withHandler) {
        UUID handler = handlerId;
        passTo(successor);
        if (withHandler) handlerId = handler;
    }

    void handler(@Nullable UUID person) {
        handlerId = person;
    }

    void joint(boolean joint) {
        this.joint = joint;
    }

    /** A new round begins with nobody called in: who took part in the joint mediation that is over reads no further. */
    void dismiss() {
        joint = false;
        involvements.removeIf(involvement -> involvement.role().takesPart());
    }

    void involve(UUID organisationId, PartRole role) {
        involvements.add(new Involvement(organisationId, role));
    }

    void seat(Participant participant) {
        participants.add(participant);
        UUID organisation = participant.organisationId();
        if (organisation != null) involve(organisation, participant.role());
    }

    /** One escalation is open at a time. */
    void raise(Escalation escalation) {
        if (openEscalation().isPresent()) throw new IllegalStateException("a ruling is awaited already");
        escalations.add(escalation);
    }

    public Tier tier() {
        return tier;
    }

    public Organisation holder() {
        return holder;
    }

    public @Nullable UUID handlerId() {
        return handlerId;
    }

    public boolean isJoint() {
        return joint;
    }

    public List<Escalation> escalations() {
        return List.copyOf(escalations);
    }

    public Optional<Escalation> escalation(UUID id) {
        return escalations.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    public Optional<Escalation> openEscalation() {
        return escalations.stream().filter(Escalation::isOpen).findFirst();
    }

    /** How often a tier has returned it, in all rounds. */
    long timesReturned(Tier by) {
        return escalations.stream()
                .filter(e -> e.toTier() == by && e.ruling() == RulingKind.RETURN)
                .count();
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    boolean calledIn(UUID organisationId) {
        return involvements.stream()
                .anyMatch(i ->
                        i.organisationId().equals(organisationId) && i.role().takesPart());
    }
}
