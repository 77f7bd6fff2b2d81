package org.liantiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Entrance;
import org.liantiao.accounts.FirstVisit;
import org.liantiao.accounts.People;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.Roster;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedRow;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class RosterTest {
    private static final List<String> HEADINGS = List.of("姓名", "用户名", "电话", "单位或村", "角色");

    @Autowired
    Roster roster;

    @Autowired
    RosterFile files;

    @Autowired
    FirstVisit firstVisit;

    @Autowired
    PeopleChanges changes;

    @Autowired
    People people;

    @Autowired
    Counties counties;

    TestCounty county;
    String village;

    @BeforeEach
    void aCounty() {
        county = counties.make();
        village = county.places().village().name();
    }

    @Test
    void allGoodRowsComeInTheOthersAreNamedAndTheSameFileAgainAddsNobody() {
        String township = county.places().township().name();
        List<Roster.Row> rows = read(
                row("宋桂兰", "", "13900010001", village, ""),
                row("何长顺", "", "", township + village, "人民调解员"),
                row(
                        "周敏",
                        "zhou-" + county.number(),
                        "",
                        county.bodies().justiceOffice().name(),
                        "调解员、审核"),
                row("", "", "123", "没有的村", "队长"),
                row("何长顺", "", "", village, ""));

        Roster.Preview preview = roster.preview(county.admin(), rows).orThrow();
        assertThat(preview.good()).isEqualTo(3);
        assertThat(preview.refused()).extracting(RefusedRow::row).containsExactly(5, 6);
        assertThat(preview.refused().getFirst().refusals())
                .extracting(Refusal::rule)
                .containsExactlyInAnyOrder("required", "phone", "roster.noPlace", "roster.role");
        assertThat(preview.refused().getLast().refusals())
                .extracting(Refusal::rule)
                .containsExactly("roster.twice");

        List<Entrance> entrances = bring(county.admin(), rows).orThrow();
        assertThat(entrances).extracting(Entrance::name).containsExactly("宋桂兰", "何长顺", "周敏");
        assertThat(person(entrances.get(2)).roles()).containsExactlyInAnyOrder(Role.MEDIATOR, Role.REVIEWER);
        assertThat(person(entrances.get(1)).organisation().id())
                .isEqualTo(county.bodies().villageCommittee().id());

        assertThat(roster.preview(county.admin(), rows).orThrow().known()).isEqualTo(4);
        assertThat(bring(county.admin(), rows).orThrow()).isEmpty();
    }

    @Test
    void everyCodeOfTheSheetLetsItsPersonIn() {
        List<Entrance> entrances =
                bring(county.admin(), read(row("宋桂兰", "", "", village, ""))).orThrow();
        List<Roster.Row> codes = read(sheet(out -> files.writeCodes(entrances, Locale.SIMPLIFIED_CHINESE, out)));

        assertThat(codes)
                .extracting(Roster.Row::login)
                .containsExactly(entrances.getFirst().login());
        assertThat(firstVisit
                        .accept(
                                new FirstVisit.Form(
                                        codes.getFirst().login(),
                                        entrances.getFirst().code(),
                                        "Xiaohe2026",
                                        "Xiaohe2026"),
                                "")
                        .isDone())
                .isTrue();
    }

    @Test
    void whoeverMovedOrLeftIsNotAddedAgain() {
        List<Roster.Row> rows = read(row("宋桂兰", "", "13900010002", village, ""));
        Entrance entrance = bring(county.admin(), rows).orThrow().getFirst();
        var form = new org.liantiao.accounts.PersonForm(
                "", "宋桂兰", county.bodies().village2Committee().id(), java.util.Set.of(Role.MEDIATOR), "13900010002");
        changes.change(county.admin(), entrance.personId(), form).orThrow();
        changes.suspend(county.admin(), entrance.personId()).orThrow();

        assertThat(roster.preview(county.admin(), rows).orThrow().known()).isOne();
    }

    @Test
    void twoOfOneNameAreTwoWhenTheirTelephonesSaySo() {
        List<Roster.Row> rows =
                read(row("李强", "", "13900010003", village, ""), row("李强", "", "13900010004", village, ""));

        assertThat(bring(county.admin(), rows).orThrow())
                .extracting(Entrance::login)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(roster.preview(county.admin(), rows).orThrow().known()).isEqualTo(2);
    }

    @Test
    void blanksAndLineBreaksInANameMakeNobodyElseOfIt() {
        List<Roster.Row> rows = read(row("张　三", "", "", village, ""));
        assertThat(bring(county.admin(), rows).orThrow())
                .extracting(Entrance::name)
                .containsExactly("张三");

        Roster.Preview preview = roster.preview(
                        county.admin(),
                        read(
                                row("张三", "", "", village, ""),
                                row("张\n三", "", "", village, ""),
                                row("李 四", "", "", village, ""),
                                row("李四", "", "", village, "")))
                .orThrow();
        assertThat(preview.known()).isEqualTo(2);
        assertThat(preview.good()).isOne();
        assertThat(preview.refused())
                .flatExtracting(RefusedRow::refusals)
                .extracting(Refusal::rule)
                .containsExactly("roster.twice");
    }

    @Test
    void aTownshipAddsMediatorsOfItsVillagesOnly() {
        List<Roster.Row> rows = read(
                row("宋桂兰", "", "", village, ""),
                row("赵六", "", "", county.places().village3().name(), ""),
                row("王五", "", "", county.bodies().justiceOffice().name(), ""),
                row("孙七", "", "", village, "审核"));

        Roster.Preview preview = roster.preview(county.township(), rows).orThrow();
        assertThat(preview.good()).isOne();
        assertThat(preview.refused())
                .flatExtracting(RefusedRow::refusals)
                .extracting(Refusal::rule)
                .containsExactly("roster.noPlace", "roster.noPlace", "person.rolesAbove");
    }

    @Test
    void whoeverManagesNobodyIsRefused() {
        List<Roster.Row> rows = read(row("宋桂兰", "", "", village, ""));
        for (Actor other : List.of(county.village(), county.county(), county.auditor(), county.police())) {
            assertThat(rules(roster.preview(other, rows))).containsExactly("person.notYours");
            assertThat(rules(bring(other, rows))).containsExactly("person.notYours");
        }
    }

    @Test
    void aCountysMediatorsComeInAtOnce() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        IntStream.range(0, 1_280).forEach(i -> rows.add(row("村民" + i, "", "", village, "")));

        List<Entrance> entrances =
                bring(county.admin(), read(Sheets.bare(rows))).orThrow();
        assertThat(entrances)
                .extracting(Entrance::login)
                .doesNotHaveDuplicates()
                .hasSize(1_280);
    }

    @Test
    void refusesFilesThatAreNoRosterInOneSentence() {
        assertThat(rules(files.read("name,place".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .containsExactly("ledger.notXlsx");
        assertThat(rules(files.read(Sheets.bare(List.of(List.of("别的", "表")))))).containsExactly("roster.noHeadings");
        assertThat(rules(files.read(Sheets.bare(List.of(HEADINGS))))).containsExactly("ledger.empty");
        assertThat(rules(files.read(new byte[RosterFile.MOST_BYTES + 1]))).containsExactly("roster.tooBig");
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] sheet(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @SafeVarargs
    private List<Roster.Row> read(List<String>... rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(List.of(rows));
        return read(Sheets.bare(all));
    }

    private List<Roster.Row> read(byte[] file) {
        return files.read(file).orThrow();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private Person person(Entrance entrance) {
        return people.find(entrance.personId()).orElseThrow();
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::rule).toList();
    }

    private Outcome<List<Entrance>> bring(Actor by, List<Roster.Row> rows) {
        return roster.bring(by, rows, done -> {});
    }
}
