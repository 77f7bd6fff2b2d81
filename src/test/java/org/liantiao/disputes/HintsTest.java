package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Job;
import org.liantiao.jurisdiction.Area;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each hint notices, and what it lets pass. The random tests compare all of them with a count by hand. */
@CountyTest
class HintsTest {
    private static final Period MAY = Period.month(java.time.YearMonth.of(2026, 5));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    @Autowired
    Counties counties;

    @Autowired
    Figures figures;

    @Autowired
    CaseList list;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Job> jobs;

    TestCounty county;
    Area village;

    @BeforeEach
    void aCountyOfItsOwn() {
        clock.reset();
        county = counties.make();
        village = county.places().village();
    }

    @Test
    void theEndOfAPeriodIsItsLastTwoWorkingDaysAndWhatComesAfter() {
        // 31 May 2026 is a Sunday.
        for (int day : List.of(27, 28, 29, 30, 31)) insert(settled(LocalDate.of(2026, 5, day)));

        assertThat(count(Figure.BUNCHED)).isEqualTo(4);
        assertThat(count(Figure.CHECKED)).isEqualTo(5);
    }

    @Test
    void oldLedgersGiveNoHint() {
        BareCase old = settled(DAY);
        old.ledgerYear = 2026;
        old.agreedAfter = 5;
        old.enteredLate = true;
        insert(old);

        for (Figure hint : Figure.hints())
            assertThat(count(hint)).as(hint.name()).isZero();
    }

    @Test
    void textsAreTheSameWhenOnlyNamesAndNumbersDiffer() {
        UUID one = told("甲说乙修房时占了他家地边2米，要求让出来并赔偿500元", "甲", "乙");
        UUID copy = told("丙说丁修房时占了他家地边3米，要求让出来并赔偿 1200 元。", "丙", "丁");
        UUID other = told("乙家的羊吃了甲家的麦苗，甲扣下了羊，两家在村口吵了起来", "甲", "乙");
        UUID brief = told("争地边", "甲", "乙");
        UUID brief2 = told("争地边", "丙", "丁");

        jobs.stream().filter(job -> job.name().equals("facts-hashes")).forEach(Job::run);

        assertThat(hash(one)).isEqualTo(hash(copy)).hasSizeGreaterThan(40).isNotEqualTo(hash(other));
        assertThat(hash(brief)).isEqualTo(hash(brief2)).isEmpty();
        assertThat(count(Figure.SAME_TEXT)).isEqualTo(2);
    }

    @Test
    void nothingTellsAnybodyOfTextsAndTelephonesOutsideTheirScope() {
        for (Area place : List.of(
                village,
                county.places().village2(),
                county.places().village3(),
                county.places().emptyVillage3())) {
            BareCase row = new BareCase(place, LocalDate.of(2026, 5, 1)).ends(DAY, "RESOLVED");
            row.facts = "the same";
            row.phone = "one telephone";
            row.partyName = place.name();
            row.insert(jdbc, county.bodies().countyCommittee());
            row.involves(county.bodies().policeStation(), jdbc);
        }

        assertThat(seen(county.county(), Figure.SAME_PHONE)).isEqualTo(4);
        assertThat(seen(county.township(), Figure.SAME_PHONE)).isZero();
        assertThat(seen(county.township(), Figure.SAME_TEXT)).isEqualTo(2);
        assertThat(seen(county.village(), Figure.SAME_TEXT)).isZero();
        assertThat(seen(county.police(), Figure.SAME_TEXT)).isZero();
        assertThat(seen(county.police(), Figure.CHECKED)).isEqualTo(4);
    }

    /** How many rows the list of a figure has for somebody, and the figure itself. */
    private int seen(Actor actor, Figure figure) {
        FigureQuery query = new FigureQuery(figure, MAY, LocalDate.of(2026, 6, 10), Slice.ALL);
        int rows = list.count(
                actor.scope(), new CaseFilter("", null, Set.of(), null, null, null, null, null, null, query, null));
        assertThat(figures.count(actor.scope(), null, query)).as(figure.name()).isEqualTo(rows);
        return rows;
    }

    @Test
    void theHintsOfAnAreaAreOneStatement() {
        insert(settled(DAY));
        FigureQuestion question = new FigureQuestion(
                county.county().scope(),
                FigureArea.of(county.places().county()),
                MAY,
                LocalDate.of(2026, 6, 10),
                Slice.ALL,
                Figure.hints());

        List<String> asked = Statements.preparedBy(() -> figures.total(question));

        assertThat(asked).singleElement().asString().contains("d.counted_on between");
    }

    private UUID told(String facts, String applicant, String respondent) {
        BareCase row = settled(DAY);
        insert(row);
        jdbc.sql(
                        "update dispute set facts = ?, applicant_name = ?, respondent_name = ?, facts_hash = null where id = ?")
                .params(facts, applicant, respondent, row.id)
                .update();
        return row.id;
    }

    private String hash(UUID id) {
        return jdbc.sql("select facts_hash from dispute where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private BareCase settled(LocalDate day) {
        return new BareCase(village, LocalDate.of(2026, 5, 1)).ends(day, "RESOLVED");
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }

    private long count(Figure figure) {
        FigureArea area = FigureArea.of(county.places().county());
        FigureQuery query = new FigureQuery(figure, MAY, LocalDate.of(2026, 6, 10), Slice.ALL);
        long counted = figures.count(county.county().scope(), area, query);
        FigureQuestion question =
                new FigureQuestion(county.county().scope(), area, MAY, query.asOf(), Slice.ALL, Set.of(figure));
        assertThat(figures.total(question).of(figure)).as(figure.name()).isEqualTo(counted);
        return counted;
    }
}
