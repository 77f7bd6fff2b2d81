package org.liantiao.jurisdiction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Vault;

/** 一村一警一法律顾问一民调队伍: one person a village can call on. */
@Entity
public class TeamMember {
    @Id
    private UUID id;

    @Column(name = "area_id")
    private UUID areaId;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    private String name;

    @Column(name = "phone_sealed")
    private @Nullable String phoneSealed;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    protected TeamMember() {}

    public TeamMember(
            Vault vault,
            UUID areaId,
            ParticipantKind kind,
            String name,
            @Nullable PhoneNumber phone,
            @Nullable UUID organisationId) {
        this.id = Ids.next();
        this.areaId = areaId;
        this.kind = kind;
        this.name = name;
        this.phoneSealed = phone == null ? null : vault.seal("team_member", "phone_sealed", id, phone.reveal());
        this.organisationId = organisationId;
    }

    public UUID id() {
        return id;
    }

    public UUID areaId() {
        return areaId;
    }

    void moveTo(UUID areaId) {
        this.areaId = areaId;
    }

    public ParticipantKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable PhoneNumber phone(Vault vault) {
        return phoneSealed == null ? null : new PhoneNumber(vault.open("team_member", "phone_sealed", id, phoneSealed));
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }
}
