package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.State;
import org.liantiao.disputes.Tally;
import org.liantiao.disputes.Unmasking;
import org.liantiao.disputes.internal.FigureBook;
import org.liantiao.exchange.LedgerImport;
import org.liantiao.exchange.LedgerImports;
import org.liantiao.exchange.LedgerRuns;
import org.liantiao.monitoring.Rates;
import org.liantiao.testing.ClockBack;
import org.liantiao.testing.Counties;
import org.liantiao.testing.OldCounty;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.trail.Trail;
import org.liantiao.trail.TrailEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A county that began with the first schema wakes up under today's: nothing is missing, everything opens, work goes on. */
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = OldCounty.class)
@Import(TestConfiguration.class)
@ExtendWith(ClockBack.class)
@Tag("county")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    Cases cases;

    @Autowired
    Figures figures;

    @Autowired
    Rates rates;

    @Autowired
    FigureBook book;

    @Autowired
    Intake intake;

    @Autowired
    Chains chains;

    @Autowired
    Drafts drafts;

    @Autowired
    Unmasking unmasking;

    @Autowired
    LedgerImports imports;

    @Autowired
    LedgerRuns runs;

    @Autowired
    Trail trail;

    private Map<String, Long> rowsAtOpening = Map.of();
    private Map<String, Long> figuresAtOpening = Map.of();
    private Tally yearAtOpening = Tally.NOTHING;
    private List<CaseFile> filesAtOpening = List.of();
    private FigureBook.@Nullable Found sumsAtOpening;

    @BeforeAll
    void lookBeforeAnybodyWorks() throws IOException {
        sumsAtOpening = book.compare();
        rowsAtOpening = OldCounty.rows(jdbc);
        figuresAtOpening = figures();
        yearAtOpening = rates.page(who("county"), null, Period.year(2026), Slice.ALL)
                .orElseThrow()
                .total();
        filesAtOpening = Stream.concat(
                        disputes("seal_code is null").stream().map(id -> cases.open(who("county"), id)),
                        disputes("seal_code is not null").stream().map(id -> cases.open(who("village"), id)))
                .map(Optional::orElseThrow)
                .toList();
    }

    @Test
    void noRowIsMissingAndNoneIsNew() {
        assertThat(OldCounty.BEFORE).containsKeys("dispute", "party", "step", "trail_entry", "draft", "ledger_row");
        Map<String, Long> expected = new TreeMap<>(OldCounty.BEFORE);
        expected.merge("involvement", -OldCounty.holders, Long::sum);
        // How many hints somebody had today is counted elsewhere, and begins anew.
        expected.remove("hint_use");
        assertThat(rowsAtOpening).containsAllEntriesOf(expected);
    }

    @Test
    void everyFigureIsWhatItWas() throws IOException {
        assertThat(figuresAtOpening).hasSize(78).isEqualTo(oldFigures());
    }

    @Test
    void thePageOfRatesShowsThemToo() throws IOException {
        Map<String, Long> old = oldFigures();
        assertThat(yearAtOpening.of(Figure.SUCCEEDED)).isEqualTo(5);
        assertThat(yearAtOpening.counts())
                .hasSizeGreaterThan(15)
                .allSatisfy((figure, count) -> assertThat(count)
                        .as(figure.name())
                        .isEqualTo(old.getOrDefault("2026-01-01,2026-12-31," + figure, count)));
    }

    @Test
    void theSumsAreThoseOfTheCasesWhateverAnEarlierReleaseKept() {
        assertThat(sumsAtOpening).isNotNull();
        assertThat(sumsAtOpening.compared()).isGreaterThan(100);
        assertThat(sumsAtOpening.firstOne()).isEmpty();
    }

    @Test
    void everyCaseOpensWithItsPeopleItsClockAndItsTimeline() {
        assertThat(filesAtOpening)
                .hasSize(27)
                .extracting(file -> file.head().state())
                .contains(State.values());
        assertThat(filesAtOpening).allSatisfy(file -> {
            assertThat(file.parties()).hasSizeGreaterThan(1);
            assertThat(file.timeline()).isNotEmpty();
            assertThat(file.head().imported() || !file.ledger().isEmpty()).isTrue();
        });
    }

    @Test
    void aCaseOnWhichFamilyViolenceWasTickedBeforeThereWereSealsHasOne() {
        UUID dispute = disputes("code = 'LS26-00021'").getFirst();
        assertThat(jdbc.sql("select seal_code from dispute where id = ?")
                        .param(dispute)
                        .query(String.class)
                        .single())
                .isEqualTo("FAMILY_VIOLENCE");
        assertThat(disputes("seal_code is not null")).containsExactly(dispute);
        assertThat(cases.open(who("county"), dispute)).isEmpty();
        assertThat(cases.open(who("township"), dispute)).isEmpty();
    }

    @Test
    void whatWasSealedOpens() {
        UUID dispute = disputes("code = 'LS26-00003'").getFirst();
        assertThat(unmasking.unmask(who("village"), dispute, "核对身份").orThrow()).anySatisfy(whole -> {
            assertThat(whole.idNumber()).matches("4104231970\\d{7}[\\dX]");
            assertThat(whole.phone()).isEqualTo("13800000003");
        });
        assertThat(drafts.begun(who("village"), Drafts.LOG).getFirst().fields()).containsEntry("facts", "两家为滴水的事又吵起来");
    }

    @Test
    void peopleSignInWithThePasswordTheyHad() {
        assertThat(signIns.tryPassword("village-1", Counties.PASSWORD, Visitor.at("10.1.1.1"))
                        .isDone())
                .isTrue();
        assertThat(signIns.tryPassword("village-1", "wrong", Visitor.at("10.1.1.1"))
                        .isDone())
                .isFalse();
    }

    @Test
    void everyLineOfTheTrailHasTheHashItWasWrittenWith() {
        List<TrailEntry> lines =
                disputes("1 = 1").stream().flatMap(id -> trail.of(id).stream()).toList();
        assertThat(lines)
                .hasSizeGreaterThan(80)
                .allSatisfy(line -> assertThat(line.hash()).isEqualTo(line.contentHash()));
    }

    @Test
    void workGoesOnWhereItWas() {
        UUID registered = disputes("code = 'LS26-00001'").getFirst();
        assertThat(intake.accept(who("village"), Ids.next(), registered).isDone())
                .isTrue();
        assertThat(chains.session(who("village"), registered).isDone()).isTrue();
        assertThat(chains.escalate(who("village"), registered).isDone()).isTrue();

        UUID waiting = disputes("code = 'LS26-00004'").getFirst();
        assertThat(chains.rule(who("township"), waiting, RulingKind.TAKE_OVER).isDone())
                .isTrue();
        assertThat(chains.agreeOrally(who("township"), waiting).isDone()).isTrue();

        UUID settled = disputes("code = 'LS26-00013'").getFirst();
        assertThat(chains.reopen(who("village"), settled).isDone()).isTrue();
    }

    @Test
    void theLedgerThatWasOnlyCheckedStillComesIn() {
        Actor county = who("county");
        LedgerImport checked = imports.latest(county).orElseThrow();
        long before = disputes("origin = 'IMPORTED'").size();

        assertThat(runs.run(county, checked.id(), now -> {}).orThrow().done()).isEqualTo(2);
        assertThat(disputes("origin = 'IMPORTED'")).hasSize((int) before + 2);
    }

    private Actor who(String login) {
        return people.byLogin(login + "-1").orElseThrow().actor();
    }

    private List<UUID> disputes(String where) {
        return jdbc.sql("select id from dispute where " + where + " order by code")
                .query(UUID.class)
                .list();
    }

    private Map<String, Long> figures() throws IOException {
        Map<String, Long> now = new TreeMap<>();
        for (String asked : oldFigures().keySet()) {
            String[] cells = asked.split(",");
            Period period = new Period(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]));
            FigureQuery query = new FigureQuery(Figure.valueOf(cells[2]), period, TODAY, Slice.ALL);
            now.put(asked, figures.count(who("county").scope(), null, query));
        }
        return now;
    }

    /** As the application of that time counted them. */
    private static Map<String, Long> oldFigures() throws IOException {
        return new ClassPathResource("upgrade/v6-figures.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(',')),
                        line -> Long.valueOf(line.substring(line.lastIndexOf(',') + 1)),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
