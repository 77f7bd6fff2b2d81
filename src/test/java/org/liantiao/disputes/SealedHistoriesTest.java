package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.StandIn;
import org.liantiao.base.Ids;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random histories of a case that is sealed and unsealed on its way: after each step exactly those open it whom a rule lets
 * that is written here once more, by hand; lists keep its row and tell its names to nobody else.
 */
@CountyTest
class SealedHistoriesTest {
    private static final int HISTORIES = 4;
    private static final int STEPS = 22;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    StandInSteps people;

    @Autowired
    SealedCases sealing;

    @Autowired
    Cases cases;

    @Autowired
    CaseList list;

    @Autowired
    JdbcClient jdbc;

    /** What the rule asks of a case. */
    private record Facts(
            boolean sealed,
            String state,
            boolean over,
            UUID village,
            UUID township,
            UUID holder,
            UUID holdersArea,
            @Nullable UUID handler,
            UUID loggedBy,
            Set<UUID> calledIn,
            Set<UUID> involved) {}

    @Test
    void afterEachStepExactlyThoseOpenItWhoHandleIt() {
        Map<String, Actor> readers = new LinkedHashMap<>(county.people());
        Actor colleague = people.added(county, "colleague", county.bodies().villageCommittee());
        readers.put("colleague", colleague);
        readers.put("standIn", county.village2().standingIn(List.of(away(county.village()))));
        readers.put("colleague standing in", colleague.standingIn(List.of(away(county.village()))));
        int closed = 0;
        for (int history = 0; history < HISTORIES; history++) {
            Random random = new Random(20261122L + history);
            UUID dispute = chains.registered(county.village());
            List<String> steps = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                Actor actor = new ArrayList<>(readers.values()).get(random.nextInt(readers.size()));
                String taken = take(random, actor, colleague, dispute);
                if (taken.isEmpty()) continue;
                steps.add(taken);
                Facts facts = facts(dispute);
                if (facts.sealed()) closed++;
                for (Map.Entry<String, Actor> reader : readers.entrySet())
                    holds(reader.getKey() + " in " + history + " after " + steps, reader.getValue(), dispute, facts);
            }
        }
        assertThat(closed).as("moments under seal").isGreaterThan(10);
    }

    private void holds(String what, Actor reader, UUID dispute, Facts facts) {
        boolean found = inScope(reader, facts);
        boolean opens = found && (!facts.sealed() || handles(reader, facts));
        assertThat(cases.open(reader, dispute).isPresent()).as(what).isEqualTo(opens);
        assertThat(cases.rights(reader, dispute).isPresent()).as(what).isEqualTo(opens);
        List<CaseRow> rows = list.page(reader.scope(), CaseFilter.everything(), CaseList.Sort.CODE, false, 0, 200);
        assertThat(rows).as(what).hasSize(list.count(reader.scope(), CaseFilter.everything()));
        List<CaseRow> mine =
                rows.stream().filter(row -> row.id().equals(dispute)).toList();
        assertThat(mine).as(what).hasSize(found ? 1 : 0);
        for (CaseRow row : mine) {
            assertThat(row.opens()).as(what).isEqualTo(opens);
            assertThat(row.applicant().isEmpty()).as(what).isEqualTo(!opens);
        }
    }

    private boolean inScope(Actor reader, Facts facts) {
        if (reader.isAny(Role.AUDITOR, Role.ADMINISTRATOR)) return false;
        boolean involved = facts.involved().contains(reader.organisationId())
                || facts.holder().equals(reader.organisationId());
        if (!reader.organisationKind().worksForItsTier()) return involved;
        boolean standsIn =
                reader.standIns().stream().anyMatch(one -> one.areaId().equals(facts.village()));
        return involved
                || standsIn
                || Set.of(
                                facts.village(),
                                facts.township(),
                                county.places().county().id())
                        .contains(reader.areaId());
    }

    private static boolean handles(Actor reader, Facts facts) {
        if (reader.rulesFor(facts.holdersArea())) return true;
        boolean partakes = reader.isAny(Role.MEDIATOR, Role.PARTNER)
                && facts.calledIn().contains(reader.organisationId())
                && !facts.over();
        if (partakes) return true;
        if (!reader.mediatesFor(facts.holdersArea()) || facts.state().equals("AWAITING_RULING")) return false;
        List<UUID> themselves = new ArrayList<>(List.of(reader.personId()));
        reader.standIns().forEach(one -> themselves.add(one.personId()));
        return facts.handler() == null || themselves.contains(facts.handler()) || themselves.contains(facts.loggedBy());
    }

    /** @return what was done; empty when it was refused */
    private String take(Random random, Actor actor, Actor colleague, UUID dispute) {
        int which = random.nextInt(13);
        boolean done = switch (which) {
            case 0, 1 ->
                sealing.seal(sealer(dispute), Ids.next(), dispute, "PRIVACY", "怕传出去")
                        .isDone();
            case 2 ->
                random.nextInt(3) == 0
                        && sealing.unseal(county.county(), Ids.next(), dispute, "不必了")
                                .isDone();
            case 3 ->
                chains.intake().accept(county.village(), Ids.next(), dispute).isDone();
            case 4 ->
                chains.session(actor, dispute).isDone()
                        || chains.session(sealer(dispute), dispute).isDone();
            case 5, 6 -> chains.escalate(sealer(dispute), dispute).isDone();
            case 7 -> rule(sealer(dispute), dispute, RulingKind.values()[random.nextInt(RulingKind.values().length)]);
            case 8 -> joint(sealer(dispute), dispute);
            case 9 -> chains.agreeOrally(sealer(dispute), dispute).isDone();
            case 10 ->
                random.nextBoolean() && chains.reopen(sealer(dispute), dispute).isDone();
            case 11 ->
                chains.mediation()
                        .handOver(county.village(), Ids.next(), dispute, colleague.personId())
                        .isDone();
            default ->
                chains.mediation()
                        .handOver(
                                colleague, Ids.next(), dispute, county.village().personId())
                        .isDone();
        };
        return done ? which + " " : "";
    }

    /** Somebody of whoever holds it who can do most things. */
    private Actor sealer(UUID dispute) {
        UUID area = facts(dispute).holdersArea();
        if (area.equals(county.village().areaId())) return county.village();
        return area.equals(county.township().areaId()) ? county.township() : county.county2();
    }

    private boolean rule(Actor actor, UUID dispute, RulingKind kind) {
        return kind != RulingKind.JOINT && chains.rule(actor, dispute, kind).isDone();
    }

    private boolean joint(Actor actor, UUID dispute) {
        if (!facts(dispute).state().equals("AWAITING_RULING")) return false;
        chains.joint(actor, dispute, county.bodies().policeStation());
        return true;
    }

    private static StandIn away(Actor absent) {
        return new StandIn(
                Ids.next(),
                absent.personId(),
                absent.name(),
                absent.organisationId(),
                absent.areaId(),
                Set.of(Role.MEDIATOR),
                StandInSteps.LAST);
    }

    private Facts facts(UUID dispute) {
        return jdbc.sql("""
                        select d.*, o.area_id from dispute d join organisation o on o.id = d.holder_id where d.id = ?""")
                .param(dispute)
                .query((row, n) -> new Facts(
                        row.getString("seal_code") != null,
                        row.getString("state"),
                        row.getObject("concluded_on") != null,
                        row.getObject("village_id", UUID.class),
                        row.getObject("township_id", UUID.class),
                        row.getObject("holder_id", UUID.class),
                        row.getObject("area_id", UUID.class),
                        row.getObject("handler_id", UUID.class),
                        row.getObject("registered_by", UUID.class),
                        involved(dispute, " and role <> 'READER'"),
                        involved(dispute, "")))
                .single();
    }

    private Set<UUID> involved(UUID dispute, String which) {
        return Set.copyOf(jdbc.sql("select distinct organisation_id from involvement where dispute_id = ?" + which)
                .param(dispute)
                .query(UUID.class)
                .list());
    }
}
