package org.liantiao.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Texts;
import org.liantiao.exchange.LedgerImport;
import org.liantiao.exchange.LedgerImports;
import org.liantiao.exchange.LedgerRuns;
import org.liantiao.exchange.Ledgers;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The page of a case that came from a ledger tells what the ledger says, and nothing it does not say. */
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
@ViewPackages(packages = "org.liantiao")
class LedgerCasePageTest extends SpringBrowserlessTest {
    @Autowired
    Counties counties;

    @Autowired
    LedgerImports imports;

    @Autowired
    LedgerRuns runs;

    @Autowired
    AtTheScreen screen;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestCounty here;

    @BeforeEach
    void county() {
        UI.getCurrent().setLocale(Texts.CHINESE);
        clock.reset();
        here = counties.make();
    }

    @AfterEach
    void leave() {
        screen.leaves();
    }

    @Test
    void theLadderAndTheTimelineTellTheLedgersDays() {
        open(Map.of(
                "上报乡镇日期",
                "2024-03-12",
                "办结日期",
                "2024-03-29",
                "办结层级",
                "乡级",
                "协议形式",
                "书面",
                "履行情况",
                "未履行",
                "回访日期",
                "2024-04-20"));

        assertThat(items("lt-ladder"))
                .satisfiesExactly(
                        village -> assertThat(village).contains("2024年3月5日 受理，2024年3月12日 上报"),
                        township -> assertThat(township).contains("已化解", "2024年3月12日 — 2024年3月29日"),
                        county -> assertThat(county).contains("没有上报到这里"));
        assertThat(items("lt-timeline"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("6月10日", "从 2024 年台账导入"),
                        line -> assertThat(line).contains("2024年4月20日", "台账所记", "回访"),
                        line -> assertThat(line).contains("2024年3月29日", "台账所记", "在乡镇达成协议，已生效"),
                        line -> assertThat(line).contains("2024年3月12日", "台账所记", "村上报"),
                        line -> assertThat(line).contains("2024年3月5日", "台账所记", "村受理"),
                        line -> assertThat(line).contains("2024年3月4日", "台账所记", "村登记", "林大勇"));
        assertThat(text())
                .contains("台账没有记每次调解。", "台账没有记已经履行", "全案期限2024年4月4日")
                .doesNotContain("还没调解", "还没有调解过", "调了 0 次", "6月10日 记");
    }

    @Test
    void aVillageCaseStandsWhereItEnded() {
        open(Map.of());

        assertThat(items("lt-ladder").getFirst()).contains("已化解，2024年3月5日 受理", "2024年3月4日 — 2024年3月9日");
    }

    @Test
    void aCaseTheLedgerLeftOpenClaimsNoSession() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(Map.of("办结日期", "", "办结结果", "未办结", "协议形式", "", "履行情况", "", "回访日期", ""));

        assertThat(items("lt-ladder").getFirst()).contains("here now, accepted on 5 Mar 2024");
        assertThat(text()).doesNotContain("no session", "No session", "0 held", "disputes.");
    }

    private void open(Map<String, String> changes) {
        byte[] file = Ledgers.file(List.of(Ledgers.row(here, 1, changes)));
        LedgerImport checked =
                imports.dryRun(here.county(), 2024, "台账.xlsx", file, rows -> {}).orThrow();
        runs.run(here.county(), checked.id(), now -> {}).orThrow();
        UUID dispute = jdbc.sql("select id from dispute where county_id = ?")
                .param(here.places().county().id())
                .query(UUID.class)
                .single();
        screen.sits(here.village());
        UI.getCurrent().navigate("case/" + dispute);
    }

    private List<String> items(String list) {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .filter(parent -> parent.getElement().getClassList().contains(list))
                        .isPresent())
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
