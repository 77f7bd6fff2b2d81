package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Duties;
import org.liantiao.archive.Archive;
import org.liantiao.archive.Register;
import org.liantiao.archive.Retention;
import org.liantiao.base.Ids;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 保密: what lists, searches and hints still tell of a sealed case to those who do not handle it. */
@CountyTest
class SealedListsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    Endings endings;

    @Autowired
    Cases cases;

    @Autowired
    CaseList list;

    @Autowired
    Inbox inbox;

    @Autowired
    Rulings rulings;

    @Autowired
    RoadCases road;

    @Autowired
    ClosedPeriods closed;

    @Autowired
    SamePair pair;

    @Autowired
    RepeatHint hint;

    @Autowired
    Register register;

    @Autowired
    Archive archive;

    @Autowired
    Duties duties;

    Secret secret;

    @BeforeEach
    void namesOfTheirOwn() {
        secret = new Secret(intake, county, chains);
    }

    @Test
    void nobodyElseFindsItByAnythingButItsCode() {
        UUID dispute = secret.sealed();
        String code = cases.open(county.village(), dispute).orElseThrow().head().code();
        for (Actor reader : List.of(county.township(), county.township2(), county.county(), county.county2()))
            for (String text : List.of(secret.name(), secret.name().substring(1), secret.phone(), "怕家里人", "怕人知道"))
                assertThat(list.count(reader.scope(), CaseFilter.of(text)))
                        .as(reader.name() + " " + text)
                        .isZero();

        assertThat(list.count(county.village().scope(), CaseFilter.of(secret.name())))
                .isEqualTo(1);
        assertThat(list.count(county.village().scope(), CaseFilter.of(secret.phone())))
                .isEqualTo(1);
        CaseRow row = page(county.county(), CaseFilter.of(code)).getFirst();
        assertThat(row.opens()).isFalse();
        assertThat(row.placeName()).isEqualTo(county.places().township().name());
        assertThat(row.holderName()).isEmpty();
        assertThat(row.villageId()).isNull();
    }

    @Test
    void listsKeepItsRowSoThatFiguresEqualThem() {
        UUID dispute = secret.sealed();
        chains.accepted(county.village());
        for (Actor reader : List.of(county.village(), county.township(), county.county())) {
            List<CaseRow> rows = page(reader, CaseFilter.everything());
            assertThat(rows).hasSize(list.count(reader.scope(), CaseFilter.everything()));
            assertThat(rows).extracting(CaseRow::id).contains(dispute);
            Period period = Period.month(java.time.YearMonth.from(chains.today()));
            FigureQuery registered = new FigureQuery(Figure.REGISTERED, period, chains.today(), Slice.ALL);
            CaseFilter figure =
                    new CaseFilter("", null, Set.of(), null, null, null, null, null, null, registered, null);
            assertThat(page(reader, figure))
                    .hasSize(list.count(reader.scope(), figure))
                    .hasSize(2);
        }
        assertThat(page(county.village2(), CaseFilter.everything())).isEmpty();
    }

    @Test
    void theOrderOfAListTellsNeitherNameNorVillage() {
        secret.sealed();
        chains.accepted(county.village());
        for (CaseList.Sort sort : List.of(CaseList.Sort.APPLICANT, CaseList.Sort.PLACE))
            assertThat(list.page(county.county().scope(), CaseFilter.everything(), sort, false, 0, 50)
                            .getFirst()
                            .sealed())
                    .as(sort.name())
                    .isTrue();
    }

    @Test
    void noOtherListTellsTheNamesOfIt() throws Exception {
        UUID dispute = secret.sealed();
        intake.accept(county.village(), Ids.next(), dispute).orThrow();
        chains.session(county.village(), dispute).orThrow();
        chains.escalate(county.village(), dispute).orThrow();
        chains.rule(county.township(), dispute, RulingKind.RETURN).orThrow();
        UUID over = secret.sealed();
        intake.accept(county.village(), Ids.next(), over).orThrow();
        chains.agreeOrally(county.village(), over).orThrow();
        chains.perform(county.village(), over, chains.today(), "").orThrow();
        endings.close(county.village(), Ids.next(), over).orThrow();
        archive.seal(county.village(), over, Retention.LONG).orThrow();
        UUID next = secret.sealed();

        for (Actor reader :
                List.of(county.township(), county.township2(), county.county(), county.county2(), county.village2())) {
            String all = told(reader, next);
            assertThat(all).as(reader.name()).doesNotContain(secret.name()).doesNotContain(secret.other());
            assertThat(all).doesNotContain("怕家里人");
        }
        assertThat(told(county.village(), next)).contains(secret.name());
        assertThat(register.page(county.county().scope(), Register.Wanted.ALL, 0, 50))
                .singleElement()
                .satisfies(row -> assertThat(row.opens()).isFalse());
        assertThat(pair.before(county.village().scope(), next)).hasSize(2);
    }

    /** Everything that lists cases, as one text. */
    private String told(Actor reader, UUID next) {
        Scope scope = reader.scope();
        StringBuilder told = new StringBuilder();
        for (CaseList.Sort sort : CaseList.Sort.values())
            told.append(list.page(scope, CaseFilter.everything(), sort, true, 0, 200));
        told.append(inbox.tops(reader, EnumSet.allOf(Inbox.Pile.class), 50));
        told.append(rulings.recent(scope, reader.areaId(), 90));
        told.append(register.page(scope, Register.Wanted.ALL, 0, 200));
        told.append(register.page(scope, new Register.Wanted(null, null, "号"), 0, 200));
        told.append(duties.cases(reader, county.village().personId()));
        told.append(pair.before(scope, next));
        PartyForm one = PartyForm.named(PartySide.APPLICANT, secret.name());
        told.append(hint.inScope(reader, one, PartyForm.named(PartySide.RESPONDENT, secret.other()), reader.areaId())
                .map(RepeatHint.Earlier::title));
        FigureArea area = new FigureArea(county.places().county().id(), Tier.COUNTY, false);
        Period year = Period.year(chains.today().getYear());
        FigureQuestion question =
                new FigureQuestion(scope, area, year, chains.today(), Slice.ALL, Set.of(Figure.OVERDUE));
        told.append(road.first(question, 100));
        ClosedPeriod then =
                new ClosedPeriod(Ids.next(), year, 1, chains.today(), Figure.DEFINITIONS, java.time.Instant.EPOCH, "");
        told.append(closed.corrections(scope, area, then, 200));
        return told.toString();
    }

    @Test
    void anotherPlaceIsNotToldOfIt() {
        secret.sealed();

        assertThat(hint.elsewhere(county.village3(), secret.name(), "", secret.phone())
                        .orThrow())
                .isFalse();
    }

    @Test
    void noPileOfWorkHoldsWhatCannotBeOpened() {
        UUID dispute = secret.sealed();
        intake.accept(county.village(), Ids.next(), dispute).orThrow();
        chains.session(county.village(), dispute).orThrow();
        chains.escalate(county.village(), dispute).orThrow();

        assertThat(inbox.counts(county.township()).of(Inbox.Pile.RULINGS)).isEqualTo(1);
        for (Actor reader : List.of(county.village(), county.county(), county.county2()))
            assertThat(inbox.counts(reader).piles().values()).as(reader.name()).containsOnly(0);
    }

    /** 反家庭暴力法 art. 14, 未成年人保护法 art. 11: whoever watches over a village sees to it that it reports. */
    @Test
    void aReportThatIsStillToBeMadeStandsWithThoseAboveWithoutAWordOfItsCase() {
        UUID dispute = intake.register(county.village(), Ids.next(), secret.form(Set.of("FAMILY_VIOLENCE"), null))
                .orThrow();

        for (Actor reader : List.of(county.township(), county.county(), county.county2())) {
            assertThat(inbox.counts(reader).of(Inbox.Pile.REPORTS)).isEqualTo(1);
            assertThat(inbox.tops(reader, EnumSet.of(Inbox.Pile.REPORTS), 5).get(Inbox.Pile.REPORTS))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.id()).isEqualTo(dispute);
                        assertThat(row.opens()).isFalse();
                        assertThat(row.toString()).doesNotContain(secret.name(), secret.other(), "怕家里人");
                        assertThat(SealedCases.leads(reader, row)).isTrue();
                    });
        }
        assertThat(inbox.counts(county.village2()).of(Inbox.Pile.REPORTS)).isZero();

        chains.risks()
                .report(county.village(), Ids.next(), dispute, "FAMILY_VIOLENCE", "派出所", chains.today(), "")
                .orThrow();
        assertThat(inbox.counts(county.township()).of(Inbox.Pile.REPORTS)).isZero();
    }

    private List<CaseRow> page(Actor reader, CaseFilter filter) {
        return list.page(reader.scope(), filter, CaseList.Sort.CODE, false, 0, 200);
    }
}
