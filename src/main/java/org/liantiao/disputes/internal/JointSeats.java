package org.liantiao.disputes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.RulingDesk.JointPreset;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.Team;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns the presets of joint mediation into the people and organisations of a place. */
@Component
public class JointSeats {
    private record Seat(
            PartRole role,
            ParticipantKind kind,
            @Nullable Tier tier,
            @Nullable OrganisationKind organisation) {}

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Organisations organisations;
    private final Team team;

    JointSeats(JdbcClient jdbc, Areas areas, Organisations organisations, Team team) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.organisations = organisations;
        this.team = team;
    }

    public List<JointPreset> presets() {
        return jdbc.sql("select code, zh, en from joint_preset order by position, code")
                .query((row, n) -> new JointPreset(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    public List<SeatForm> propose(String preset, UUID placeId) {
        Area place = areas.findById(placeId).orElseThrow().now();
        List<SeatForm> proposed = new ArrayList<>();
        for (Seat seat : seats(preset)) proposed.addAll(fill(seat, place));
        return proposed;
    }

    /** The team of the village first, then the partners of its township and county. */
    public List<SeatForm> everybody(UUID placeId) {
        Area place = areas.findById(placeId).orElseThrow().now();
        List<SeatForm> all = new ArrayList<>();
        team.of(place.id())
                .forEach(member ->
                        all.add(new SeatForm(PartRole.ASSIST, member.kind(), member.name(), member.organisationId())));
        for (Tier tier : Tier.values()) {
            UUID area = place.at(tier);
            if (area != null)
                organisations.ofArea(area).stream()
                        .filter(Organisation::active)
                        .forEach(o -> all.add(new SeatForm(PartRole.ASSIST, kindOf(o.kind()), o.name(), o.id())));
        }
        return all;
    }

    private List<SeatForm> fill(Seat seat, Area place) {
        if (seat.tier() == null || seat.organisation() == null)
            return team.of(place.id()).stream()
                    .filter(member -> member.kind() == seat.kind())
                    .limit(1)
                    .map(member -> new SeatForm(seat.role(), seat.kind(), member.name(), member.organisationId()))
                    .toList();
        UUID area = place.at(seat.tier());
        if (area == null) return List.of();
        return organisations.ofArea(area).stream()
                .filter(o -> o.active() && o.kind() == seat.organisation())
                .limit(1)
                .map(o -> new SeatForm(seat.role(), seat.kind(), o.name(), o.id()))
                .toList();
    }

    private List<Seat> seats(String preset) {
        return jdbc.sql("select role, kind, tier, organisation_kind from joint_seat where preset = ? order by position")
                .param(preset)
                .query((row, n) -> new Seat(
                        PartRole.valueOf(row.getString(1)),
                        ParticipantKind.valueOf(row.getString(2)),
                        row.getString(3) == null ? null : Tier.valueOf(row.getString(3)),
                        row.getString(4) == null ? null : OrganisationKind.valueOf(row.getString(4))))
                .list();
    }

    private static ParticipantKind kindOf(OrganisationKind kind) {
        return switch (kind) {
            case COMMITTEE -> ParticipantKind.MEDIATOR;
            case JUSTICE_OFFICE -> ParticipantKind.JUSTICE_OFFICER;
            case POLICE -> ParticipantKind.OFFICER;
            case COURT -> ParticipantKind.JUDGE;
            case PROFESSIONAL -> ParticipantKind.EXPERT;
            case CENTRE, DEPARTMENT -> ParticipantKind.OFFICIAL;
        };
    }
}
