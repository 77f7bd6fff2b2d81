package org.liantiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.RandomCases;
import org.liantiao.disputes.Slice;
import org.liantiao.jurisdiction.Area;
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
class StatisticsTablesTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final Period HALF = Period.half(2026, 1);

    @Autowired
    Counties counties;

    @Autowired
    StatisticsTables tables;

    @Autowired
    TableRows rows;

    @Autowired
    StatisticsPapers papers;

    @Autowired
    Figures figures;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    List<BareCase> invented;

    @BeforeEach
    void aCountyWithRandomCases() {
        clock.reset();
        county = counties.make();
        Places places = county.places();
        Random random = new Random(20261122);
        invented = new RandomCases(random)
                .make(120, List.of(places.village(), places.village2(), places.village3(), places.township()));
        var bodies = county.bodies();
        var holders = List.of(
                bodies.villageCommittee(),
                bodies.townshipCommittee(),
                bodies.countyCommittee(),
                bodies.justiceOffice(),
                bodies.court());
        for (BareCase row : invented) {
            row.insert(jdbc, holders.get(random.nextInt(holders.size())));
            if ("RESOLVED".equals(row.outcome)) agreement(row, new BigDecimal(random.nextInt(100_000)));
        }
    }

    private void agreement(BareCase row, BigDecimal yuan) {
        int known = jdbc.sql("update agreement set amount = ? where dispute_id = ? and round = 1")
                .params(yuan, row.id)
                .update();
        if (known > 0) return;
        jdbc.sql("insert into agreement (id, dispute_id, round, form, content, manner, amount, reached_on)"
                        + " values (?, ?, 1, 'ORAL', '', '', ?, ?)")
                .params(Ids.next(), row.id, yuan, row.countedOn)
                .update();
    }

    @ParameterizedTest
    @EnumSource(Breakdown.class)
    void theLinesAddUpToTheTotalAndEachCountIsItsList(Breakdown by) {
        for (Period period :
                List.of(HALF, Period.year(2025), new Period(LocalDate.of(2025, 5, 7), LocalDate.of(2026, 2, 9)))) {
            StatisticsTable table = table(county.county(), null, period, by);

            assertThat(table.total().count(Figure.REGISTERED)).isPositive();
            assertThat(table.total().yuan()).isPositive();
            assertThat(table.rows().stream().map(TableRow::yuan).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(table.total().yuan());
            assertThat(table.total().count(Figure.COURT_CONFIRMED)).isPositive();
            for (Column column : table.columns()) {
                if (column != Column.AMOUNT)
                    assertThat(table.rows().stream().mapToLong(column::count).sum())
                            .as(period + " " + column)
                            .isEqualTo(column.count(table.total()));
                Figure figure = column.figure();
                if (figure == null) continue;
                assertThat(table.rows().stream()
                                .mapToLong(row -> row.count(figure))
                                .sum())
                        .as(period + " " + figure)
                        .isEqualTo(table.total().count(figure));
                for (TableRow row : table.rows())
                    assertThat(figures.count(county.county().scope(), row.place(), table.query(figure, row)))
                            .as(row.name() + " " + figure)
                            .isEqualTo(row.count(figure));
            }
        }
    }

    @Test
    void peopleAreThoseOfTheCasesOfTheirList() {
        StatisticsTable table = table(county.county(), null, Period.year(2025), Breakdown.AREA);
        for (Harm harm : Harm.values()) {
            long people = invented.stream()
                    .filter(row -> "RESOLVED".equals(row.outcome) && row.countedOn.getYear() == 2025)
                    .mapToLong(row -> row.prevented.getOrDefault(harm, 0))
                    .sum();
            assertThat(table.total().people(harm))
                    .as(harm.name())
                    .isEqualTo(people)
                    .isPositive();
        }
    }

    @Test
    void committeesAreToldApartByTheirTier() {
        StatisticsTable table = table(county.county(), null, Period.year(2025), Breakdown.ORGANISATION);

        assertThat(table.rows())
                .filteredOn(row -> row.count(Figure.REGISTERED) > 0)
                .extracting(TableRow::name)
                .containsExactly("村调委会", "乡镇调委会", "县调委会", "司法所（局）", "人民法庭");
    }

    @Test
    void everyTypeInUseHasItsLineAndNoRankingMovesIt() {
        assertThat(table(county.county(), null, HALF, Breakdown.TYPE).rows())
                .hasSizeGreaterThanOrEqualTo(18)
                .extracting(TableRow::name)
                .startsWith("婚姻家庭", "邻里", "房屋宅基地");
    }

    @ParameterizedTest
    @EnumSource(Breakdown.class)
    void aTableWithoutAColumnForMoneyAsksForNone(Breakdown by) {
        Area area = county.places().county();
        FigureQuestion question = new FigureQuestion(
                county.county().scope(),
                FigureArea.of(area),
                HALF,
                LocalDate.now(clock),
                Slice.ALL,
                Set.of(Figure.REGISTERED));

        assertThat(Statements.preparedBy(() -> rows.of(by, question, area, ZH, true)))
                .anyMatch(sql -> sql.contains("g.amount"));
        assertThat(Statements.preparedBy(() -> rows.of(by, question, area, ZH, false)))
                .noneMatch(sql -> sql.contains("g.amount"));
    }

    @Test
    void theTotalOfATableByPlaceIsAddedUpAndNotAskedForAgain() {
        assertThat(Statements.preparedBy(() -> table(county.county(), null, HALF, Breakdown.AREA)))
                .filteredOn(sql -> sql.contains("g.amount"))
                .hasSize(1);
    }

    @Test
    void aBodyOfWhichOnlyTheMoneyIsKnownHasItsLine() {
        FigureQuestion question = new FigureQuestion(
                county.county().scope(),
                FigureArea.of(county.places().county()),
                Period.year(2025),
                LocalDate.now(clock),
                Slice.ALL,
                Set.of(Figure.WITHDRAWN));

        TableRows.Lines lines =
                rows.of(Breakdown.ORGANISATION, question, county.places().county(), ZH, true);

        assertThat(lines.rows().stream().map(TableRow::yuan).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(lines.total().yuan())
                .isPositive();
    }

    @Test
    void whoSeesNoRatesThereSeesNoTableAndGetsNoSheet() {
        UUID whole = county.places().county().id();
        for (Actor actor : List.of(
                county.village(),
                county.township(),
                county.admin(),
                counties.make().county())) {
            assertThat(tables.table(actor, whole, HALF, Breakdown.TYPE, ZH)).isEmpty();
            assertThat(papers.sheet(actor, whole, HALF, ZH)).isEmpty();
        }
        assertThat(table(county.auditor(), null, HALF, Breakdown.TYPE).opensLists())
                .isFalse();
        assertThat(table(county.police(), null, HALF, Breakdown.TYPE).total().count(Figure.REGISTERED))
                .isZero();
        assertThat(tables.table(county.county(), null, Period.year(2027), Breakdown.TYPE, ZH))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theSheetIsLaidOutToBeHandedIn(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        jdbc.sql("update area set name = '=1+1县' where id = ?")
                .param(county.places().county().id())
                .update();
        Paper paper = papers.sheet(county.county(), null, HALF, locale).orElseThrow();
        StatisticsTable table = table(county.county(), null, HALF, Breakdown.TYPE);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(paper.content()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("'=1+1县");
            assertThat(text(sheet))
                    .contains(county.county().name(), county.county().organisationName())
                    .doesNotContain("reports.");
            Row total = sheet.getRow(4 + table.rows().size());
            assertThat(total.getCell(1).getNumericCellValue())
                    .isEqualTo(table.total().count(Figure.REGISTERED));
            assertThat(total.getCell(12).getNumericCellValue())
                    .isEqualTo(TenThousands.of(table.total().yuan()).doubleValue());
            for (Sheet each : book)
                for (Row row : each)
                    for (Cell cell : row) assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        }
        assertThat(jdbc.sql("select count(*) from trail_entry where kind = 'report.exported' and actor_id = ?")
                        .param(county.county().personId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet)
            for (Cell cell : row)
                if (cell.getCellType() == CellType.STRING)
                    text.append(cell.getStringCellValue()).append('\n');
        return text.toString();
    }

    private StatisticsTable table(Actor actor, UUID area, Period period, Breakdown by) {
        return tables.table(actor, area, period, by, ZH).orElseThrow();
    }
}
