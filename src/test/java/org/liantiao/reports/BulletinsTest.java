package org.liantiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.TargetSettings;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class BulletinsTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final Period Q2 = Period.quarter(2026, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @Autowired
    Counties counties;

    @Autowired
    Bulletins bulletins;

    @Autowired
    BulletinPapers papers;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TargetSettings targets;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    Places places;

    @BeforeEach
    void aQuarterThatIsBetterThanTheOneBefore() {
        clock.reset();
        county = counties.make();
        places = county.places();
        for (int i = 0; i < 40; i++) insert(new BareCase(places.village(), APRIL).ends(APRIL.plusDays(i), "RESOLVED"));
        insert(new BareCase(places.village3(), APRIL).ends(APRIL.plusDays(9), "FAILED"));
        insert(new BareCase(places.village3(), APRIL));
        LocalDate january = LocalDate.of(2026, 1, 2);
        for (int i = 0; i < 27; i++)
            insert(new BareCase(places.village(), january).ends(january.plusDays(9), "RESOLVED"));
        for (int i = 0; i < 5; i++) insert(new BareCase(places.village(), january).ends(january.plusDays(9), "FAILED"));
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }

    @Test
    void itSaysTheFiguresTheDistanceAndWhatChanged() {
        Bulletin made = made(county.county(), ZH);

        assertThat(made.title()).isEqualTo(places.county().name() + "2026年第二季度矛盾纠纷化解情况通报");
        assertThat(made.body())
                .contains("期内登记矛盾纠纷42件", "化解40件", "调解不成1件", "截至2026年6月10日在办1件，其中逾期没结1件")
                .contains("化解率（按期限）95.24%（40件÷42件），目标99%。没有达到目标，比目标多了2件未化解。")
                // 27 of 32, on as many days
                .contains("与上期同样天数（2026年1月1日至2026年3月12日）相比，登记增加10件（32件→42件）")
                .contains("化解率（按期限）由84.38%升到95.24%，提高10.86个百分点。")
                .contains("与去年同样天数", "那一期系统里没有案件，不作比较")
                .contains("还有未化解的：" + places.township3().name() + "2件")
                .contains("应化解的不足30件的有1个，不作高低比较")
                .doesNotContain("reports.", "monitoring.", "disputes.");
        assertThat(made(county.county(), Locale.ENGLISH).body())
                .contains("Disputes registered: 42", "95.24% (cases: 40 of 42)", "rose from 84.38% to 95.24%")
                .doesNotContain("reports.", "monitoring.", "disputes.");
    }

    @Test
    void theTargetStandsAsItWasWhenItWasCountedAndAnOldOneKnowsNoPeriods() {
        Bulletin made = made(county.county(), ZH);
        assertThat(made.figures().target()).isEqualTo(targets.current());

        jdbc.sql("update bulletin set figures = ? where id = ?")
                .params(storedFigures(made.id()).replaceFirst("\"targetPeriods\":\\[[^]]*],", ""), made.id())
                .update();
        assertThat(storedFigures(made.id())).doesNotContain("targetPeriods");
        assertThat(open(county.county(), made.id()).figures().judged()).isTrue();
    }

    private String storedFigures(UUID id) {
        return jdbc.sql("select figures from bulletin where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @Test
    void formerWordingsAreForThoseWhoWriteIt() {
        Bulletin made = made(county.county(), ZH);
        assertThat(bulletins.formerWordings(county.county(), made.id())).isEmpty();
        bulletins.save(county.county2(), made.id(), 1, "题", "文").orThrow();

        assertThat(bulletins.formerWordings(county.county(), made.id()))
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.body()).isEqualTo(made.body());
                    assertThat(former.by()).isEqualTo(county.county().name());
                });
        for (Actor other : List.of(county.township(), county.auditor(), county.admin()))
            assertThat(bulletins.formerWordings(other, made.id())).isEmpty();
        bulletins.issue(county.county(), made.id(), 2).orThrow();
        assertThat(bulletins.formerWordings(county.county(), made.id())).isEmpty();
    }

    @Test
    void aBulletinAsksForNoMoneyAndOnlyThePeriodToSeeWhetherItIsOutdated() {
        assertThat(Statements.preparedBy(() -> made(county.county(), ZH))).noneMatch(sql -> sql.contains("g.amount"));
        Bulletin made = made(county.county(), ZH);
        assertThat(Statements.during(() -> bulletins.isOutdated(county.county(), made)))
                .isLessThan(8);
    }

    @Test
    void theSecondOfTwoWhoWriteIsToldAndNothingIsLost() {
        Bulletin made = made(county.county(), ZH);
        Bulletin first = bulletins
                .save(county.county(), made.id(), 1, made.title(), "甲写的")
                .orThrow();
        Outcome<Bulletin> second = bulletins.save(county.county2(), made.id(), 1, made.title(), "乙写的");

        assertThat(second.refusals()).extracting(Refusal::rule).containsExactly("bulletin.changed");
        assertThat(second.refusals().getFirst().details())
                .containsExactly(county.county().name());
        assertThat(open(county.county2(), made.id()).body()).isEqualTo("甲写的");
        bulletins
                .save(county.county2(), made.id(), first.version(), made.title(), "乙写的")
                .orThrow();
        assertThat(jdbc.sql("select body from bulletin_wording where bulletin_id = ? order by version")
                        .param(made.id())
                        .query(String.class)
                        .list())
                .containsExactly(made.body(), "甲写的", "乙写的");
    }

    @Test
    void anIssuedOneStaysAsItWas() {
        Bulletin made = made(county.county(), ZH);
        Bulletin issued = bulletins.issue(county.county(), made.id(), 1).orThrow();
        insert(new BareCase(places.village(), APRIL).ends(APRIL.plusDays(3), "FAILED"));

        assertThat(issued.issuedBy()).isEqualTo(county.county().name());
        assertThat(open(county.county(), made.id()).figures()).isEqualTo(made.figures());
        assertThat(bulletins.isOutdated(county.county(), issued)).isFalse();
        for (Outcome<Bulletin> late : List.of(
                bulletins.save(county.county(), made.id(), 1, "改", "改"),
                bulletins.recount(county.county(), made.id(), 1),
                bulletins.issue(county.county(), made.id(), 1)))
            assertThat(late.refusals()).extracting(Refusal::rule).containsExactly("bulletin.issued");
        assertThat(trail(made.id())).containsExactly("bulletin.made", "bulletin.issued");
    }

    @Test
    void aDraftTellsWhenTheFiguresMovedAndCountsAnew() {
        Bulletin made = made(county.county(), ZH);
        assertThat(bulletins.isOutdated(county.county(), made)).isFalse();
        insert(new BareCase(places.village(), APRIL).ends(APRIL.plusDays(3), "FAILED"));
        assertThat(bulletins.isOutdated(county.county(), made)).isTrue();

        Bulletin again = bulletins.recount(county.county(), made.id(), 1).orThrow();

        assertThat(again.body()).contains("登记矛盾纠纷43件");
        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void aDraftTellsWhenOtherPeopleWereKeptFromHarmThoughNoCaseMoved() {
        BareCase settled = new BareCase(places.village(), APRIL).ends(APRIL.plusDays(3), "RESOLVED");
        settled.prevented.put(Harm.PETITION, 12);
        insert(settled);
        Bulletin made = made(county.county(), ZH);
        assertThat(bulletins.isOutdated(county.county(), made)).isFalse();

        jdbc.sql("update dispute set prevented_petitions = 15 where id = ?")
                .param(settled.id)
                .update();

        assertThat(bulletins.isOutdated(county.county(), made)).isTrue();
        assertThat(made.figures().before().people())
                .as("nothing is said of those of the period before")
                .isNull();
    }

    @Test
    void eachSeesWhatIsTheirsToSee() {
        UUID draft = made(county.county(), ZH).id();
        UUID whole = made(county.county(), ZH).id();
        bulletins.issue(county.county(), whole, 1).orThrow();
        UUID ofTownship = bulletins
                .make(county.township(), places.township().id(), Q2, ZH)
                .orThrow();
        bulletins.issue(county.township(), ofTownship, 1).orThrow();

        assertThat(seen(county.county())).containsExactlyInAnyOrder(draft, whole, ofTownship);
        assertThat(seen(county.county2())).containsExactlyInAnyOrder(draft, whole, ofTownship);
        assertThat(seen(county.auditor())).containsExactlyInAnyOrder(whole, ofTownship);
        assertThat(seen(county.township())).containsExactly(ofTownship);
        for (Actor nobody : List.of(
                county.township3(),
                county.village(),
                county.police(),
                county.admin(),
                counties.make().county()))
            assertThat(seen(nobody)).as(nobody.name()).isEmpty();
        for (Actor other : List.of(county.auditor(), county.township(), county.admin(), county.police())) {
            assertThat(bulletins.open(other, draft)).isEmpty();
            assertThat(papers.pdf(other, draft)).isEmpty();
            assertThat(papers.docx(other, draft)).isEmpty();
            assertThat(bulletins.save(other, draft, 1, "题", "文").refusals())
                    .extracting(Refusal::rule)
                    .containsExactly("bulletin.notYours");
        }
        for (Actor other : List.of(county.village(), county.auditor(), county.admin(), county.township3()))
            assertThat(bulletins.make(other, places.township().id(), Q2, ZH).isDone())
                    .isFalse();
    }

    @Test
    void emptyAndEndlessTextsAreRefused() {
        UUID id = made(county.county(), ZH).id();

        assertThat(bulletins
                        .save(county.county(), id, 1, " ", "字".repeat(Bulletins.LONGEST_BODY + 1))
                        .refusals())
                .extracting(Refusal::rule)
                .containsExactly("required", "tooLong");
    }

    private Bulletin made(Actor by, Locale language) {
        return open(by, bulletins.make(by, places.county().id(), Q2, language).orThrow());
    }

    private Bulletin open(Actor by, UUID id) {
        return bulletins.open(by, id).orElseThrow();
    }

    private List<UUID> seen(Actor actor) {
        return bulletins.list(actor).stream().map(BulletinLine::id).toList();
    }

    private List<String> trail(UUID bulletin) {
        return jdbc.sql("select kind from trail_entry where subject_id = ? order by id")
                .param(bulletin)
                .query(String.class)
                .list();
    }
}
