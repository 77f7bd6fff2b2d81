package org.liantiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who finds an order, and which of its steps are whose. */
@CountyTest
class OrderAccessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Issuing issuing;

    @Autowired
    OrderSteps steps;

    @Autowired
    Orders orders;

    Asking asking;

    @BeforeEach
    void whatTheCountyAsks() {
        asking = new Asking(county, issuing, steps, orders);
    }

    @Test
    void onlyTheCountysSupervisorsIssueAndOnlyToOneThatHeldTheCase() {
        UUID dispute = chains.accepted(county.village());
        county.people().forEach((kind, actor) -> {
            if (!kind.equals("county"))
                assertThat(rules(
                                issuing.issue(actor, Ids.next(), asking.aboutCase(dispute, asking.villageCommittee()))))
                        .as(kind)
                        .containsExactly("notYours");
        });
        assertThat(rules(issuing.issue(
                        county.county(),
                        Ids.next(),
                        asking.aboutCase(
                                dispute, county.bodies().village2Committee().id()))))
                .containsExactly("supervision.neverHeld");
        assertThat(rules(issuing.issue(
                        county.county(),
                        Ids.next(),
                        asking.aboutMany(county.bodies().justiceBureau().id()))))
                .containsExactly("supervision.own");
        assertThat(rules(issuing.issue(
                        county.county(), Ids.next(), asking.aboutCase(UUID.randomUUID(), asking.villageCommittee()))))
                .containsExactly("notFound");
    }

    @Test
    void nobodyIssuesOrJudgesWhatTheyWouldAnswerThemselves() {
        UUID centre = county.bodies().centre().id();
        for (Organisation own : List.of(
                county.bodies().centre(),
                county.bodies().countyCommittee(),
                county.bodies().justiceBureau()))
            assertThat(rules(issuing.issue(county.county(), Ids.next(), asking.aboutMany(own.id()))))
                    .as(own.name())
                    .containsExactly("supervision.own");
        Actor supervisor = Asking.supervisingOnly(county.county());
        UUID order =
                issuing.issue(supervisor, Ids.next(), asking.aboutMany(centre)).orThrow();

        asking.take(county.county(), order, Kind.RECEIVED, "").orThrow();
        asking.take(county.county(), order, Kind.ANSWERED, "办了").orThrow();

        for (Kind kind : List.of(Kind.CLOSED, Kind.LISTED, Kind.REFERRED, Kind.WITHDRAWN))
            assertThat(rules(asking.take(county.county(), order, kind, "属实")))
                    .as(kind.name())
                    .containsExactly("notYours");
        assertThat(orders.desk(county.county()).isEmpty()).isTrue();
        assertThat(rules(asking.take(supervisor, order, Kind.CLOSED, "属实")))
                .as("who answered, in whatever role")
                .containsExactly("supervision.ownAnswer");
        assertThat(rules(asking.take(Asking.supervisingOnly(county.county2()), order, Kind.CLOSED, "属实")))
                .as("the centre's own supervisor")
                .containsExactly("notYours");
    }

    @Test
    void whoHasNothingToDoWithAnOrderDoesNotFindIt() {
        UUID order = asking.onCase(chains.accepted(county.village()));
        Set<String> readers = Set.of("village", "township", "township2", "county", "county2", "auditor");

        county.people().forEach((kind, actor) -> {
            assertThat(orders.open(actor, order).isPresent()).as(kind).isEqualTo(readers.contains(kind));
            if (!readers.contains(kind))
                for (Kind step : Kind.values())
                    assertThat(rules(asking.take(actor, order, step, "一句话")))
                            .as(kind + " " + step)
                            .containsExactly("notFound");
        });
        assertThat(orders.open(county.county(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void whoReadsAnOrderTakesOnlyTheStepsThatAreTheirs() {
        UUID order = asking.onCase(chains.accepted(county.village()));
        for (String kind : List.of("township", "township2", "county2", "auditor", "county"))
            assertThat(rules(asking.take(county.people().get(kind), order, Kind.RECEIVED, "")))
                    .as(kind)
                    .containsExactly("notYours");
        asking.take(county.village(), order, Kind.RECEIVED, "").orThrow();
        asking.take(county.village(), order, Kind.ANSWERED, "办了").orThrow();
        for (String kind : List.of("village", "township", "county2", "auditor"))
            assertThat(rules(asking.take(county.people().get(kind), order, Kind.CLOSED, "好")))
                    .as(kind)
                    .containsExactly("notYours");
    }

    @Test
    void theAuditorReadsThatThereIsAnOrderOnACaseAndNotWhatItSays() {
        UUID order = asking.onCase(chains.accepted(county.village()));
        UUID other = issuing.issue(county.county(), Ids.next(), asking.aboutMany(asking.villageCommittee()))
                .orThrow();

        Orders.Page page = orders.open(county.auditor(), order).orElseThrow();

        assertThat(page.order().subject() + page.order().asked() + page.order().code())
                .isEqualTo("null");
        assertThat(page.steps()).extracting(OrderStep::words).containsOnly("");
        assertThat(orders.open(county.auditor(), other).orElseThrow().order().subject())
                .isEqualTo("逾期的多");
    }
}
