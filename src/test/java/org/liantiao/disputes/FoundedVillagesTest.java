package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.Role;
import org.liantiao.base.Author;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.internal.FigureBook;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaChanges;
import org.liantiao.jurisdiction.AreaFoundings;
import org.liantiao.jurisdiction.AreaFoundings.Founding;
import org.liantiao.jurisdiction.AreaHistory;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.jurisdiction.AreaPast;
import org.liantiao.jurisdiction.GoesAlong;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a village's cases when another is made out of it. */
@CountyTest
class FoundedVillagesTest {
    private static final Author ADMIN = Author.system("管理员");

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Mediation mediation;

    @Autowired
    Endings endings;

    @Autowired
    AreaFoundings foundings;

    @Autowired
    AreaMergers mergers;

    @Autowired
    AreaChanges changes;

    @Autowired
    AreaHistory history;

    @Autowired
    GoesAlong goesAlong;

    @Autowired
    Inbox inbox;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    FigureBook book;

    @Autowired
    AdjustableClock clock;

    Places places;
    Actor colleague;

    @AfterEach
    void everySumIsWhatTheCasesComeTo() {
        assertThat(book.compare(county.places().county().id()).firstOne()).isEmpty();
    }

    @BeforeEach
    void aSecondMediator() {
        places = county.places();
        colleague = people.save(new Person(
                        "colleague-" + county.number(),
                        "-",
                        "同村调解员",
                        county.bodies().villageCommittee(),
                        Set.of(Role.MEDIATOR),
                        clock.instant()))
                .actor();
    }

    @Test
    void whoGoesTakesTheirOpenCasesAlongAndNothingCountsTwice() {
        UUID theirs = handled(colleague);
        UUID others = handled(county.village());
        UUID over = over();
        int before = goesAlong.of(places.village().id()).cases();
        Area made = found(Set.of(colleague.personId()), "").orThrow();

        Actor there = now(colleague);
        assertThat(there.areaId()).isEqualTo(made.id());
        assertThat(cases.open(there, theirs).orElseThrow().head().handlerId()).isEqualTo(colleague.personId());
        assertThat(cases.open(there, others)).isEmpty();
        assertThat(cases.open(there, over)).isEmpty();
        assertThat(cases.open(county.village(), theirs)).isEmpty();
        assertThat(goesAlong.of(made.id()).cases()).isEqualTo(1);
        assertThat(goesAlong.of(places.village().id()).cases()).isEqualTo(before - 1);
        assertThat(book.compare(county.places().county().id()).firstOne()).isEmpty();
        chains.session(there, theirs).orThrow();
        chains.agreeOrally(there, theirs).orThrow();
    }

    @Test
    void aCaseNamedByItsCodeGoesAlongAndItsMediatorWhoStaysGivesItUp() {
        UUID named = handled(county.village());
        String code = file(county.village(), named).head().code();
        Founding founding = founding(Set.of(colleague.personId()), " " + code.toLowerCase() + "、");
        assertThat(foundings.cases(places.village().id(), founding)).isEqualTo(1);
        Area made = found(founding).orThrow();

        CaseFile file = file(now(colleague), named);
        assertThat(file.head().handlerId()).isNull();
        assertThat(file.head().holderId())
                .isEqualTo(organisations.committeeOf(made.id()).orElseThrow().id());
        assertThat(file.timeline()).extracting(CaseFile.StepLine::kind).contains(StepKind.PASSED_ON);
    }

    @Test
    void whatWaitsForTheTownshipComesBackToTheNewVillage() {
        UUID waiting = chains.escalated(county.village());
        String code = file(county.village(), waiting).head().code();
        found(Set.of(colleague.personId()), code).orThrow();
        chains.rule(county.township(), waiting, RulingKind.RETURN).orThrow();

        chains.session(now(colleague), waiting).orThrow();
        assertThat(cases.open(county.village(), waiting)).isEmpty();
    }

    @Test
    void aCaseThatWentAlongKeepsTheNameItsPlaceHadThen() {
        String first = places.village().name();
        UUID theirs = handled(colleague);
        clock.set(chains.today().plusDays(1));
        changes.rename(places.village().id(), "改名" + county.number(), ADMIN).orThrow();
        clock.set(chains.today().plusDays(1));
        Area made = found(Set.of(colleague.personId()), "").orThrow();

        CaseFile.Head head = file(now(colleague), theirs).head();
        assertThat(head.placeName()).isEqualTo(first);
        assertThat(head.placeNow()).isEqualTo(places.township().name() + made.name());
        assertThat(history.of(made.id()))
                .extracting(AreaPast::kind, AreaPast::otherId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        AreaPast.Kind.FOUNDED, places.village().id()));
        assertThat(history.with(places.village().id()))
                .extracting(AreaPast::areaId)
                .containsExactly(made.id());
    }

    @Test
    void whatTheTownshipHandlesHappenedInTheNewVillageFromNowOn() {
        UUID taken = chains.escalated(county.village());
        chains.rule(county.township(), taken, RulingKind.TAKE_OVER).orThrow();
        Area made = found(
                        Set.of(colleague.personId()),
                        file(county.village(), taken).head().code())
                .orThrow();

        assertThat(goesAlong.of(made.id()).openCases()).isEqualTo(1);
        assertThat(inbox.counts(now(colleague)).of(Inbox.Pile.OTHERS)).isEqualTo(1);
        assertThat(inbox.counts(county.village()).of(Inbox.Pile.OTHERS)).isZero();
        assertThat(file(county.township(), taken).head().holderId())
                .isEqualTo(county.bodies().townshipCommittee().id());
    }

    @Test
    void mergedAgainAllOfItIsOneVillage() {
        UUID theirs = handled(colleague);
        Area made = found(Set.of(colleague.personId()), "").orThrow();
        mergers.merge(made.id(), places.village().id(), ADMIN).orThrow();

        assertThat(file(county.village(), theirs).head().handlerId()).isEqualTo(colleague.personId());
        assertThat(goesAlong.of(made.id()).cases()).isZero();
        assertThat(now(colleague).areaId()).isEqualTo(places.village().id());
    }

    @Test
    void chosenOfficesGoAlong() {
        Organisation office = organisations.save(
                new Organisation(places.village(), OrganisationKind.POLICE, "警务室" + county.number(), null));
        Founding founding = new Founding(name(), code(), Set.of(), Set.of(office.id()), "");
        Area made = found(founding).orThrow();

        assertThat(organisations.ofArea(made.id())).extracting(Organisation::id).contains(office.id());
        assertThat(organisations.ofArea(places.village().id()))
                .extracting(Organisation::id)
                .doesNotContain(office.id());
    }

    @Test
    void refusesWhatWouldLeaveCasesWithoutAnybody() {
        Set<UUID> both = Set.of(colleague.personId(), county.village().personId());
        assertThat(rules(found(both, ""))).containsExactly("founding.lastMediator");
        String open = file(county.village(), handled(county.village())).head().code();
        assertThat(rules(found(Set.of(), open))).containsExactly("founding.noMediator");
        String over = file(county.village(), over()).head().code();
        assertThat(rules(found(Set.of(colleague.personId()), over))).containsExactly("founding.noCase");
        assertThat(rules(found(Set.of(county.village2().personId()), ""))).containsExactly("county.meanwhile");
    }

    @Test
    void refusesANameOrACodeThatIsTakenAndWhatIsNoOpenVillage() {
        String taken = places.village2().name();
        assertThat(rules(found(new Founding(taken, code(), Set.of(), Set.of(), ""))))
                .containsExactly("area.nameTwice");
        assertThat(rules(found(new Founding(name(), places.village2().code(), Set.of(), Set.of(), ""))))
                .isNotEmpty();
        assertThat(rules(found(new Founding(name(), "12", Set.of(), Set.of(), ""))))
                .contains("area.code");
        Founding fine = founding(Set.of(), "");
        assertThat(rules(foundings.found(places.township().id(), fine, ADMIN))).containsExactly("founding.village");
        Author nobody = new Author(UUID.randomUUID(), "村主任", false);
        assertThat(rules(foundings.found(places.village().id(), fine, nobody))).containsExactly("county.notYours");
        mergers.merge(places.village().id(), places.village2().id(), ADMIN).orThrow();
        assertThat(rules(found(fine))).containsExactly("merge.already");
    }

    private UUID handled(Actor by) {
        UUID dispute = chains.accepted(by);
        mediation.handOver(by, Ids.next(), dispute, by.personId()).orThrow();
        return dispute;
    }

    private UUID over() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        endings.end(county.village(), Ids.next(), dispute, End.FAILED, chains.today(), "谈不拢", true)
                .orThrow();
        return dispute;
    }

    private Outcome<Area> found(Set<UUID> people, String codes) {
        return found(founding(people, codes));
    }

    private Outcome<Area> found(Founding founding) {
        return foundings.found(places.village().id(), founding, ADMIN);
    }

    private Founding founding(Set<UUID> people, String codes) {
        return new Founding(name(), code(), people, Set.of(), codes);
    }

    private String name() {
        return "新" + county.number() + "村";
    }

    private String code() {
        return places.township().code().substring(0, 9) + "888";
    }

    private Actor now(Actor before) {
        return people.find(before.personId()).orElseThrow().actor();
    }

    private CaseFile file(Actor actor, UUID dispute) {
        return cases.open(actor, dispute).orElseThrow();
    }
}
