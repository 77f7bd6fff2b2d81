package org.liantiao.jurisdiction;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Reading;
import org.liantiao.base.Vault;
import org.springframework.stereotype.Service;

/** Keeps the villages' teams: 一村一警一法律顾问一民调队伍. */
@Service
public class TeamChanges {
    /** Whom a village can have at hand. */
    public static final Set<ParticipantKind> KINDS = Set.of(
            ParticipantKind.MEDIATOR,
            ParticipantKind.OFFICER,
            ParticipantKind.LEGAL_ADVISER,
            ParticipantKind.GRID_WORKER,
            ParticipantKind.LEGAL_NEIGHBOUR);

    private static final int LONGEST_NAME = 30;

    private final Areas areas;
    private final Team team;
    private final Vault vault;
    private final Changes changes;

    TeamChanges(Areas areas, Team team, Vault vault, Changes changes) {
        this.areas = areas;
        this.team = team;
        this.vault = vault;
        this.changes = changes;
    }

    /**
     * Adds somebody to a village's team. Refuses who is there already in the same office, and areas that are no village.
     *
     * @param organisationId where the person comes from, as the officer from the police station; may be unknown
     */
    public Outcome<TeamMember> add(
            UUID areaId,
            @Nullable ParticipantKind kind,
            @Nullable String typedName,
            @Nullable String typedPhone,
            @Nullable UUID organisationId,
            Author author) {
        return changes.make(author, () -> {
            Area village = areas.findById(areaId).orElseThrow();
            Reading reading = new Reading();
            ParticipantKind chosen = reading.choice("kind", kind);
            if (chosen != null && !KINDS.contains(chosen)) reading.refuse("kind", "team.kind");
            String name = reading.line("name", typedName, LONGEST_NAME);
            PhoneNumber phone = reading.phone("phone", typedPhone);
            if (village.tier() != Tier.VILLAGE) reading.refuse("", "team.village");
            if (isThere(areaId, chosen, name)) reading.refuse("name", "team.twice");
            if (chosen == null || !reading.clean()) return reading.refused();
            TeamMember added = team.save(new TeamMember(vault, areaId, chosen, name, phone, organisationId));
            trace("team.joined", author, added);
            return Outcome.done(added);
        });
    }

    /** Takes somebody off a team; nothing happens when they are gone already. */
    public Outcome<UUID> remove(UUID areaId, UUID memberId, Author author) {
        return changes.make(author, () -> {
            team.of(areaId).stream()
                    .filter(member -> member.id().equals(memberId))
                    .forEach(member -> {
                        team.deleteById(memberId);
                        trace("team.left", author, member);
                    });
            return Outcome.done(memberId);
        });
    }

    private boolean isThere(UUID areaId, @Nullable ParticipantKind kind, String name) {
        return team.of(areaId).stream()
                .anyMatch(member -> member.kind() == kind && member.name().equals(name));
    }

    private void trace(String kind, Author author, TeamMember member) {
        Map<String, String> content =
                Map.of("name", member.name(), "kind", member.kind().name());
        changes.trace(kind, author, "area", member.areaId(), content);
    }
}
