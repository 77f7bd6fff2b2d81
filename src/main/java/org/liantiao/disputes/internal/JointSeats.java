package org.liantiao.disputes.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.JointSeat;
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
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns the presets of joint mediation into the people and organisations of a place. */
@Component
public class JointSeats {
    private final JdbcClient jdbc;
    private final Areas areas;
    private final Organisations organisations;
    private final Team team;
    private final Vocabulary vocabulary;

    JointSeats(JdbcClient jdbc, Areas areas, Organisations organisations, Team team, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.organisations = organisations;
        this.team = team;
        this.vocabulary = vocabulary;
    }

    /** Those that are offered for a case of a type, the usual ones first. */
    public List<JointPreset> presets(String typeCode) {
        return vocabulary.active(WordList.JOINT).stream()
                .map(word -> new JointPreset(
                        word.code(), word.zh(), word.en(), types(word.code()).contains(typeCode)))
                .sorted(Comparator.comparing(JointPreset::usual).reversed())
                .toList();
    }

    public List<SeatForm> propose(String preset, UUID placeId) {
        Area place = areas.findById(placeId).orElseThrow().now();
        List<SeatForm> proposed = new ArrayList<>();
        for (JointSeat seat : of(preset)) proposed.addAll(fill(seat, place));
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

    private List<SeatForm> fill(JointSeat seat, Area place) {
        if (seat.tier() == null || seat.organisationKind() == null)
            return team.of(place.id()).stream()
                    .filter(member -> member.kind() == seat.kind())
                    .limit(1)
                    .map(member -> new SeatForm(seat.role(), seat.kind(), member.name(), member.organisationId()))
                    .toList();
        UUID area = place.at(seat.tier());
        if (area == null) return List.of();
        return organisations.ofArea(area).stream()
                .filter(o -> o.active() && o.kindCode().equals(seat.organisationKind()))
                .limit(1)
                .map(o -> new SeatForm(seat.role(), seat.kind(), o.name(), o.id()))
                .toList();
    }

    /** Whom a preset calls in. */
    public List<JointSeat> of(String preset) {
        return jdbc.sql("select role, kind, tier, organisation_kind from joint_call where preset = ? order by position")
                .param(preset)
                .query((row, n) -> new JointSeat(
                        PartRole.valueOf(row.getString(1)),
                        ParticipantKind.valueOf(row.getString(2)),
                        row.getString(3) == null ? null : Tier.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
    }

    /** The types of disputes a preset is usual for. */
    public Set<String> types(String preset) {
        return new TreeSet<>(jdbc.sql("select type_code from joint_type where preset = ?")
                .param(preset)
                .query(String.class)
                .list());
    }

    /** Puts these in the place of whom a preset called in, and of what it was usual for. */
    public void keep(String preset, List<JointSeat> seats, Set<String> types) {
        jdbc.sql("delete from joint_call where preset = ?").param(preset).update();
        jdbc.sql("delete from joint_type where preset = ?").param(preset).update();
        for (int i = 0; i < seats.size(); i++) insert(preset, i + 1, seats.get(i));
        for (String type : types)
            jdbc.sql("insert into joint_type (preset, type_code) values (?, ?)")
                    .params(preset, type)
                    .update();
    }

    private void insert(String preset, int position, JointSeat seat) {
        Tier tier = seat.tier();
        jdbc.sql(
                        "insert into joint_call (preset, position, role, kind, tier, organisation_kind) values (?, ?, ?, ?, ?, ?)")
                .param(preset)
                .param(position)
                .param(seat.role().name())
                .param(seat.kind().name())
                .param(tier == null ? null : tier.name())
                .param(seat.organisationKind())
                .update();
    }

    /** Who comes for an organisation of a kind of the county's list. */
    public static ParticipantKind kindOf(Word kind) {
        return kindOf(OrganisationKind.valueOf(kind.nature()));
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
