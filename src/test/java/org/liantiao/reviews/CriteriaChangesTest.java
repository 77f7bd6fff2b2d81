package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The criteria as the administrator changes them. They are the whole installation's, so each test takes back what it put there. */
@CountyTest
class CriteriaChangesTest {
    private static final LocalDate TODAY = AdjustableClock.START.toLocalDate();
    private static final CriterionForm VISIT =
            new CriterionForm("实地", "On the spot", "到过现场", "Was on the spot", 5, false, false);

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    CriteriaChanges changes;

    @Autowired
    CriteriaShelf shelf;

    @Autowired
    Sheets sheets;

    @Autowired
    AdjustableClock clock;

    @AfterEach
    void takeBack() {
        clock.reset();
        changes.giveUp(county.admin()).orThrow();
    }

    @Test
    void aCountyBeginsWithCriteriaThatSayTheyAreNobodysForm() {
        Criteria first = shelf.on(TODAY);

        assertThat(first.shipped()).isTrue();
        assertThat(first.points()).isEqualTo(100);
        assertThat(first.list()).extracting(Criterion::sectionZh).contains("受理", "证据", "真实", "归档");
        assertThat(first.list()).filteredOn(Criterion::grave).hasSize(4).noneMatch(Criterion::isPointed);
    }

    @Test
    void aChangeHoldsFromTomorrowAndWhatHoldsTodayStaysAsItIs() {
        Criteria before = shelf.on(TODAY);

        changes.put(county.admin(), null, VISIT).orThrow();

        assertThat(shelf.on(TODAY)).isEqualTo(before);
        Criteria next = shelf.on(TODAY.plusDays(1));
        assertThat(next.version()).isEqualTo(before.version() + 1);
        assertThat(next.shipped()).isFalse();
        assertThat(next.list()).hasSize(before.list().size() + 1);
        assertThat(next.list().getLast().zh()).isEqualTo("到过现场");
    }

    @Test
    void whatHoldsCanBeChangedMovedAndRemovedInTheVersionToCome() {
        List<Criterion> before = shelf.on(TODAY).list();

        changes.put(county.admin(), before.get(1).id(), VISIT).orThrow();
        changes.move(county.admin(), changes.shown().list().get(1).id(), true).orThrow();
        changes.remove(county.admin(), changes.shown().list().get(2).id()).orThrow();
        changes.holdFrom(county.admin(), TODAY.plusDays(30), 80).orThrow();

        Criteria next = changes.shown();
        assertThat(next.list())
                .extracting(Criterion::zh)
                .startsWith("到过现场", before.getFirst().zh(), before.get(3).zh());
        assertThat(next.from()).isEqualTo(TODAY.plusDays(30));
        assertThat(next.passFrom()).isEqualTo(80);
        assertThat(shelf.on(TODAY.plusDays(29)).list()).isEqualTo(before);
    }

    @Test
    void aPlaceThatMovedMeanwhileIsFoundByWhatStandsThere() {
        List<Criterion> seen = shelf.on(TODAY).list();
        changes.put(county.admin(), seen.getFirst().id(), VISIT).orThrow();

        assertThat(rules(changes.remove(county.admin(), seen.get(1).id()))).containsExactly("county.meanwhile");
        assertThat(rules(changes.put(county.admin(), seen.get(1).id(), VISIT))).containsExactly("county.meanwhile");
        assertThat(changes.shown().list()).hasSameSizeAs(seen);
    }

    @Test
    void onlyAGraveCriterionDecidesWhetherACaseIsSettled() {
        assertThat(rules(changes.put(county.admin(), null, new CriterionForm("a", "b", "c", "d", 0, false, true))))
                .containsExactly("review.graveOnly");
        assertThat(shelf.on(TODAY).list())
                .filteredOn(Criterion::unsettles)
                .extracting(Criterion::zh)
                .containsExactly("纠纷和调解确有其事");
    }

    @Test
    void aSheetKeepsTheCriteriaOfTheDayItWasBegun() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        chains.agreeOrally(county.village(), dispute).orThrow();
        UUID sheet = sheets.begin(county.township(), dispute).orThrow();

        changes.put(county.admin(), null, VISIT).orThrow();
        clock.set(AdjustableClock.START.plusDays(2));

        assertThat(sheets.page(county.township(), sheet).orElseThrow().criteria())
                .isEqualTo(shelf.on(TODAY));
        assertThat(shelf.on(LocalDate.now(clock))).isNotEqualTo(shelf.on(TODAY));
    }

    @Test
    void refusesWhatIsNoCriterionAndADayThatHasBegun() {
        assertThat(rules(changes.put(county.admin(), null, new CriterionForm("", "x", "y", "z", 101, false, false))))
                .containsExactlyInAnyOrder("required", "number");
        assertThat(rules(changes.put(county.admin(), null, new CriterionForm("a", "b", "c", "d", 5, true, false))))
                .containsExactly("review.gravePoints");
        assertThat(rules(changes.holdFrom(county.admin(), TODAY, 60))).containsExactly("day.before");
    }

    @Test
    void nobodyButTheAdministratorChangesThem() {
        county.people().forEach((kind, actor) -> {
            if (kind.equals("admin")) return;
            UUID id = changes.shown().list().getFirst().id();
            assertThat(rules(changes.put(actor, id, VISIT))).as(kind).containsExactly("county.notYours");
            assertThat(rules(changes.move(actor, id, false))).as(kind).containsExactly("county.notYours");
            assertThat(rules(changes.remove(actor, id))).as(kind).containsExactly("county.notYours");
            assertThat(rules(changes.giveUp(actor))).as(kind).containsExactly("county.notYours");
            assertThat(rules(changes.holdFrom(actor, TODAY.plusDays(3), 50)))
                    .as(kind)
                    .containsExactly("county.notYours");
        });
    }
}
