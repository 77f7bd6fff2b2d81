package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** In a database of its own, since it begins with an empty county. */
@CountyTest
@TestPropertySource(properties = "test.database-of=areas")
@RecordApplicationEvents
class AreaImportTest {
    private static final Author ADMIN = Author.system("管理员");
    private static final String HEADER = "代码,名称,级别,上级代码,来源\n";
    private static final String TREE = HEADER
            + "410423000000,鲁山县,COUNTY,,国家统计局\n"
            + "410423206000,观音寺乡,TOWNSHIP,410423000000,国家统计局\n"
            + "410423206001,宋大寨村,VILLAGE,410423206000,示例\n"
            + "410423206002,石营社区,VILLAGE,410423206000,示例\n";

    @Autowired
    AreaImport imports;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void clear() {
        for (String table : List.of("organisation", "area_alias", "area_past", "moved_along"))
            jdbc.sql("delete from " + table).update();
        for (Tier tier : Tier.values())
            jdbc.sql("delete from area where tier = ?").param(tier.name()).update();
    }

    @Test
    void bringsInTheWholeCountyWithACommitteeForEachArea() throws IOException {
        List<Integer> steps = new ArrayList<>();

        AreaPreview result =
                imports.apply(lushan(), ADMIN, (done, of) -> steps.add(done)).orThrow();

        assertThat(result.addedAt(Tier.TOWNSHIP)).isEqualTo(24);
        assertThat(result.addedAt(Tier.VILLAGE)).isEqualTo(555);
        assertThat(count("area")).isEqualTo(580);
        assertThat(count("organisation")).isEqualTo(580);
        assertThat(steps).startsWith(0).endsWith(580).hasSizeGreaterThan(2).isSorted();
        Area county = areas.county().orElseThrow();
        assertThat(areas.below(county.id()))
                .hasSize(24)
                .allMatch(area -> area.countyId().equals(county.id()));
    }

    @Test
    void callsCommitteesByTheirAreasAndProposesShortNames() {
        apply(TREE);

        assertThat(committee("410423000000")).isEqualTo("鲁山县调委会 鲁");
        assertThat(committee("410423206000")).isEqualTo("观音寺乡调委会 鲁观");
        assertThat(committee("410423206001")).isEqualTo("宋大寨村调委会 鲁观宋");
        assertThat(committee("410423206002")).isEqualTo("石营社区调委会 鲁观石");
    }

    @Test
    void readsAFileWithAndWithoutByteOrderMarkInEitherLanguage() {
        String english = TREE.replace("代码,名称,级别,上级代码,来源", "Code,Name,Tier,Parent,Source");

        for (String file : List.of(TREE, "\uFEFF" + TREE, english, TREE.replace("\n", "\r\n") + "\r\n,,,,\r\n"))
            assertThat(preview(file).added()).as(file).hasSize(4);
    }

    @Test
    void readsTiersInPlainWordsAndChildrenBeforeTheirParents() {
        AreaPreview preview = preview(HEADER
                + "４１０４２３２０６００１,宋大寨村,村,410423206000,示例\n"
                + "410423206000,观音寺乡,乡镇,410423000000,示例\n"
                + "410423000000,鲁山县,县,,示例\n");

        assertThat(preview.refused()).isEmpty();
        assertThat(preview.added())
                .extracting(AreaPreview.Entry::tier)
                .containsExactly(Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE);
    }

    @Test
    void aPreviewChangesNothing() {
        preview(TREE);

        assertThat(count("area")).isZero();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        apply(TREE);
        long changes = events.stream(Change.class).count();

        AreaPreview again = apply(TREE);

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.known()).hasSize(4);
        assertThat(count("organisation")).isEqualTo(4);
        assertThat(events.stream(Change.class)).hasSize((int) changes);
    }

    @Test
    void aNewNameRenamesTheAreaAndItsCommitteeAndKeepsTheOldSpelling() {
        apply(TREE);

        AreaPreview preview = apply(TREE.replace("宋大寨村", "宋寨社区"));

        assertThat(preview.renamed())
                .extracting(AreaPreview.Renaming::formerName)
                .containsExactly("宋大寨村");
        assertThat(committee("410423206001")).isEqualTo("宋寨社区调委会 鲁观宋");
        assertThat(village().isCalled("宋大寨村")).isTrue();
        assertThat(apply(TREE).changesNothing()).as("the old spelling is known").isTrue();
    }

    @Test
    void laterVillagesGetShortNamesBesideThoseGivenBefore() {
        apply(TREE);

        apply(HEADER + "410423206003,宋小寨村,VILLAGE,410423206000,示例\n");

        assertThat(committee("410423206003")).isEqualTo("宋小寨村调委会 鲁观宋小");
        assertThat(committee("410423206001")).isEqualTo("宋大寨村调委会 鲁观宋");
    }

    @Test
    void oneBadRowKeepsTheWholeFileOut() {
        Outcome<AreaPreview> outcome =
                imports.apply(bytes(TREE + "12,坏村,VILLAGE,410423206000,示例\n"), ADMIN, (done, of) -> {});

        assertThat(outcome.refusals()).containsExactly(Refusal.page("csv.rowsRefused", 1));
        assertThat(count("area")).isZero();
        assertThat(events.stream(Change.class)).isEmpty();
    }

    @Test
    void namesEveryBadRowWithItsNumberAndReason() {
        refuses("41042320600,短码村,VILLAGE,410423206000,示例", "area.code");
        refuses("410423206001,重码村,VILLAGE,410423206000,示例", "area.codeTwice");
        refuses("410423206009,,VILLAGE,410423206000,示例", "required");
        refuses("410423206009," + "长".repeat(61) + ",VILLAGE,410423206000,示例", "tooLong");
        refuses("410423206009,<b>村</b>,VILLAGE,410423206000,示例", "area.nameCharacters");
        refuses("410423206009,=1+1,VILLAGE,410423206000,示例", "area.nameCharacters");
        refuses("410423206009,宋大寨村,VILLAGE,410423206000,示例", "area.nameTwice");
        refuses("410423206009,新村,HAMLET,410423206000,示例", "area.tier");
        refuses("410423206009,新村,VILLAGE,410423299000,示例", "area.parentUnknown");
        refuses("410423206009,新村,VILLAGE,,示例", "required");
        refuses("410423206009,新村,VILLAGE,410423000000,示例", "area.parentTier");
        refuses("410423206009,新村,VILLAGE,410423206001,示例", "area.parentTier");
        refuses("410422000000,叶县,COUNTY,,示例", "area.oneCounty");
        refuses("410423206009,新村,VILLAGE,410423206000", "csv.columns");
        refuses("410423206009,新村,VILLAGE,410423206000,示例,多", "csv.columns");
    }

    @Test
    void namesEveryReasonOfARow() {
        AreaPreview preview = preview(TREE + "12,<b>,HAMLET,410423299000,示例\n");

        assertThat(preview.refused().getFirst().refusals())
                .extracting(Refusal::rule)
                .containsExactly("area.code", "area.nameCharacters", "area.tier", "area.parentUnknown");
    }

    @Test
    void refusesToMoveWhatIsKnown() {
        apply(TREE + "410423210000,董周乡,TOWNSHIP,410423000000,示例\n");

        assertThat(rules("410423206001,宋大寨村,VILLAGE,410423210000,示例")).containsExactly("area.parentChanged");
        assertThat(rules("410423206001,宋大寨村,TOWNSHIP,410423000000,示例")).containsExactly("area.tierChanged");
        assertThat(rules("410422000000,叶县,COUNTY,,示例")).containsExactly("area.oneCounty");
    }

    @Test
    void aCodeUnlikeItsParentsIsOnlyDoubtful() {
        AreaPreview preview = preview(TREE + "410423999001,飞地村,VILLAGE,410423206000,示例\n");

        assertThat(preview.refused()).isEmpty();
        assertThat(preview.added()).hasSize(5);
        assertThat(preview.doubtful()).singleElement().matches(row -> row.row() == 6);
    }

    @Test
    void takesRareCharactersInNames() {
        apply(TREE + "410423206009,𬭎㛃䶮村,VILLAGE,410423206000,示例\n");

        assertThat(committee("410423206009")).isEqualTo("𬭎㛃䶮村调委会 鲁观𬭎");
    }

    @Test
    void refusesWrongFilesInOneSentenceAndLeavesTheDatabaseAlone() {
        String rows = IntStream.range(0, AreaImport.MOST_ROWS + 1)
                .mapToObj(n -> String.format("%012d,村%d,VILLAGE,410423206000,示例", n, n))
                .collect(Collectors.joining("\n"));

        refusesFile(new byte[0], "csv.empty");
        refusesFile(bytes(HEADER), "csv.empty");
        refusesFile(new byte[] {'P', 'K', 3, 4, 0, 0}, "csv.excel");
        refusesFile(new byte[] {'a', 0, 'b', 1}, "csv.binary");
        refusesFile(TREE.getBytes(Charset.forName("GBK")), "csv.encoding");
        refusesFile(TREE.getBytes(StandardCharsets.UTF_16), "csv.encoding");
        refusesFile(bytes("姓名,电话\n张三,1\n"), "csv.header");
        refusesFile(bytes(TREE + "\"未完,村,VILLAGE"), "csv.broken");
        refusesFile(bytes(HEADER + rows), "csv.tooManyRows");
        refusesFile(new byte[100 * 1024 * 1024], "csv.tooLarge");
        assertThat(count("area")).isZero();
    }

    private void refuses(String row, String rule) {
        AreaPreview preview = preview(TREE + row + "\n");
        assertThat(preview.refused())
                .as(row)
                .anySatisfy(refused -> {
                    assertThat(refused.row()).isEqualTo(6);
                    assertThat(refused.refusals()).extracting(Refusal::rule).contains(rule);
                })
                .hasSize(1);
    }

    private List<String> rules(String row) {
        return preview(HEADER + row + "\n").refused().getFirst().refusals().stream()
                .map(Refusal::rule)
                .toList();
    }

    private void refusesFile(byte[] file, String rule) {
        Outcome<AreaPreview> outcome = imports.apply(file, ADMIN, (done, of) -> {});
        assertThat(outcome.refusals()).extracting(Refusal::rule).containsExactly(rule);
    }

    private AreaPreview preview(String file) {
        return imports.preview(bytes(file)).orThrow();
    }

    private AreaPreview apply(String file) {
        return imports.apply(bytes(file), ADMIN, (done, of) -> {}).orThrow();
    }

    private Area village() {
        return areas.ofCounty(areas.county().orElseThrow().id()).stream()
                .filter(area -> area.code().equals("410423206001"))
                .findFirst()
                .orElseThrow();
    }

    private String committee(String code) {
        Area area = areas.findByCode(code).orElseThrow();
        Organisation committee = organisations.committeeOf(area.id()).orElseThrow();
        return committee.name() + " " + committee.shortName();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] lushan() throws IOException {
        try (InputStream file = AreaImportTest.class.getResourceAsStream("/county/lushan-areas.csv")) {
            return file.readAllBytes();
        }
    }
}
