package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.liantiao.disputes.PartRole;

/** An organisation that reads a case besides those of its place, and why. */
@Embeddable
public class Involvement {
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private PartRole role;

    protected Involvement() {}

    Involvement(UUID organisationId, PartRole role) {
        this.organisationId = organisationId;
        this.role = role;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public PartRole role() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Involvement that && organisationId.equals(that.organisationId) && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisationId, role);
    }
}
