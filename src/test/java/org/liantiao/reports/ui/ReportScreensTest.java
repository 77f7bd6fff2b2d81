package org.liantiao.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Figure;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Period;
import org.liantiao.reports.Breakdown;
import org.liantiao.reports.Bulletin;
import org.liantiao.reports.Bulletins;
import org.liantiao.reports.Column;
import org.liantiao.reports.ColumnSettings;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.FigureLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class ReportScreensTest extends SpringBrowserlessTest {
    private static final Period Q2 = Period.quarter(2026, 2);

    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Bulletins bulletins;

    @Autowired
    ColumnSettings columns;

    @Autowired
    FigureLists lists;

    @Autowired
    JdbcClient jdbc;

    Places places;

    @BeforeEach
    void aCountyWithAQuarterOfCases() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        places = county.places();
        LocalDate april = LocalDate.of(2026, 4, 2);
        for (int i = 0; i < 9; i++) {
            BareCase settled = new BareCase(places.village(), april).ends(april.plusDays(i), "RESOLVED");
            if (i < 2) settled.confirmedOn = april.plusDays(20);
            if (i == 4) settled.prevented.put(Harm.CRIME, 17);
            insert(settled);
        }
        insert(new BareCase(places.village3(), april).ends(april.plusDays(9), "FAILED"));
        insert(new BareCase(places.township(), april));
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }

    @Test
    void everyCountOfATableIsTheNumberOfRowsOfItsList() {
        for (Actor actor : List.of(county.county(), county.township(), county.village()))
            for (Breakdown by : Breakdown.values()) {
                screen.sits(actor);
                screen.opens("rate/tables?by=" + by);

                assertThat(find(Figure.class).all())
                        .isNotEmpty()
                        .allSatisfy(figure -> assertThat(figure.getText())
                                .as(figure.getHref())
                                .isEqualTo(String.valueOf(lists.rows(actor, figure))));
            }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everythingIsSaidInBothLanguages(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        screen.sits(county.county());
        UUID id = bulletins
                .make(county.county(), places.county().id(), Q2, UI.getCurrent().getLocale())
                .orThrow();
        for (String address :
                List.of("rate/tables", "rate/tables?by=AREA&period=2025", "rate/bulletins", "rate/bulletins/" + id)) {
            screen.opens(address);
            assertThat(screen.text())
                    .doesNotContain("reports.")
                    .doesNotContain("monitoring.")
                    .doesNotContain("disputes.");
        }
    }

    @Test
    void theAuditorReadsTablesButOpensNoList() {
        screen.sits(county.auditor());
        screen.opens("rate/tables");

        assertThat(find(Figure.class).all()).isEmpty();
        assertThat(screen.text()).contains("合计", "司法确认", "防民转刑", "17");
    }

    @Test
    void aForeignAreaHasNoTable() {
        screen.sits(county.township());
        screen.opens("rate/tables?area=" + places.county().id());

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @Test
    void whoBeginsABulletinComesToItsTextAndTheListNamesIt() {
        screen.sits(county.county());
        screen.opens("rate/bulletins?period=2026-Q2");
        press("起草");

        assertThat(find(TextArea.class).single().getValue()).contains("期内登记矛盾纠纷11件");
        screen.opens("rate/bulletins");
        assertThat(screen.text()).contains("2026年第二季度矛盾纠纷化解情况通报", "草稿");
        screen.sits(county.auditor());
        screen.opens("rate/bulletins");
        assertThat(screen.text()).contains("还没有通报").doesNotContain("起草");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstWroteAndKeepsTheirOwn() {
        Bulletin made = made();
        screen.sits(county.county());
        screen.opens("rate/bulletins/" + made.id());
        bulletins.save(county.county2(), made.id(), 1, made.title(), "程写的").orThrow();
        find(TextArea.class).single().setValue("何写的");
        press("保存");

        assertThat(screen.text()).contains(county.county2().name() + " ", "先保存过了", "程写的");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("何写的");
        press("用我的");
        assertThat(bulletins.open(county.county(), made.id()).orElseThrow().body())
                .isEqualTo("何写的");
    }

    @Test
    void whatSomebodyWasWritingNeverReplacesUnseenWhatAColleagueSavedSince() {
        Bulletin made = made();
        screen.sits(county.county());
        screen.opens("rate/bulletins/" + made.id());
        test(find(TextArea.class).single()).setValue("何写到一半的");
        bulletins.save(county.county2(), made.id(), 1, made.title(), "程写的").orThrow();
        screen.opens("rate/bulletins");
        screen.opens("rate/bulletins/" + made.id());

        assertThat(screen.text()).contains(county.county2().name() + " ", "先保存过了", "程写的");
        press("保存");
        press("发出");
        press("确定：发出");
        assertThat(stored(made)).isEqualTo("程写的");
        press("取消");
        press("用我的");
        assertThat(stored(made)).isEqualTo("何写到一半的");
    }

    @Test
    void countingAgainSavesWhatWasTypedAndAFormerWordingCanBeTakenBack() {
        Bulletin made = made();
        screen.sits(county.county());
        screen.opens("rate/bulletins/" + made.id());
        find(TextArea.class).single().setValue("何写了很久的");
        press("重新取数");
        press("确定：重新取数");

        assertThat(find(TextArea.class).single().getValue()).contains("期内登记矛盾纠纷11件");
        find(FormerWordings.class).single().setOpened(true);
        test(find(Button.class).withText("放回来改").all().getFirst()).click();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("何写了很久的");
        assertThat(stored(made)).contains("期内登记矛盾纠纷11件");
        press("保存");
        assertThat(stored(made)).isEqualTo("何写了很久的");
    }

    @Test
    void issuingTakesWhatStandsThereAndThenNothingCanBeTyped() {
        Bulletin made = made();
        screen.sits(county.county());
        screen.opens("rate/bulletins/" + made.id());
        find(TextArea.class).single().setValue("最后一稿");
        press("发出");
        press("确定：发出");

        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(screen.text()).contains("最后一稿", "已发出");
        screen.sits(county.auditor());
        screen.opens("rate/bulletins/" + made.id());
        assertThat(screen.text()).contains("最后一稿");
        screen.sits(county.township());
        screen.opens("rate/bulletins/" + made.id());
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theAdministratorSeesWhichColumnsArePrintedAndChangesOne(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        boolean english = language.equals("en");
        List<Column> before = columns.current();
        screen.sits(county.admin());
        screen.opens("admin/words/columns");
        try {
            test(find(Button.class)
                            .withCondition(button -> (english ? "Change “Oral”" : "改“口头”")
                                    .equals(button.getAriaLabel().orElse("")))
                            .single())
                    .click();
            press(english ? "Leave this column out" : "不印这一栏");

            assertThat(columns.current()).doesNotContain(Column.ORAL).hasSize(before.size() - 1);
            assertThat(screen.text())
                    .contains(english ? "The columns of the tables are now: Registered" : "统计表的栏目定为：登记")
                    .doesNotContain("reports.");
        } finally {
            columns.print(county.admin(), Column.ORAL, true).orThrow();
            columns.move(county.admin(), Column.ORAL, true).orThrow();
        }
        assertThat(columns.current()).isEqualTo(before);
    }

    @Test
    void aPartnerHasNoTabToBulletins() {
        screen.sits(county.police());
        screen.opens("rate/tables");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(href -> href.startsWith("rate/bulletins"));
    }

    private Bulletin made() {
        UUID id = bulletins
                .make(county.county(), places.county().id(), Q2, Locale.SIMPLIFIED_CHINESE)
                .orThrow();
        return bulletins.open(county.county(), id).orElseThrow();
    }

    private String stored(Bulletin bulletin) {
        return bulletins.open(county.county(), bulletin.id()).orElseThrow().body();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}
