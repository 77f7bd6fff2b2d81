package org.liantiao.jurisdiction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.testing.AdjustableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@ScreenTest
@TestPropertySource(properties = "test.database-of=imports")
@ViewPackages(classes = AreasView.class)
class ImportScreensTest extends SpringBrowserlessTest {
    private static final String TREE = """
            代码,名称,级别,上级代码,来源
            410423000000,鲁山县,COUNTY,,国家统计局
            410423206000,观音寺乡,TOWNSHIP,410423000000,国家统计局
            410423206001,宋大寨村,VILLAGE,410423206000,示例
            """;

    @Autowired
    Areas areas;

    @Autowired
    Calendars calendars;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        for (String table : List.of("organisation", "area_alias"))
            jdbc.sql("delete from " + table).update();
        jdbc.sql("delete from area where tier = 'VILLAGE'").update();
        jdbc.sql("delete from area where tier = 'TOWNSHIP'").update();
        jdbc.sql("delete from area").update();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anEmptyCountyAsksForItsAreas() {
        navigate(AreasView.class);

        assertThat(text()).contains("还没有区划");
    }

    @Test
    void showsWhatAFileWouldDoAndImportsIt() {
        upload(AreaImportView.class, "区划.csv", TREE);
        assertThat(text()).contains("区划.csv", "3 个（县 1，乡镇 1，村 1）");
        assertThat(areas.count()).isZero();

        click("导入");
        assertThat(text()).contains("导入好了", "新增 3 个");
        assertThat(areas.count()).isEqualTo(3);

        upload(AreaImportView.class, "区划.csv", TREE);
        assertThat(text()).contains("都已经有了");
    }

    @Test
    void namesEveryRefusedRowAndOffersNoImport() {
        upload(AreaImportView.class, "区划.csv", TREE + "12,坏村,VILLAGE,410423206000,示例\n");

        RefusedRows rows = find(RefusedRows.class).single();
        assertThat(test(rows).size()).isEqualTo(1);
        assertThat(test(rows).getRow(0).row()).isEqualTo(5);
        Component cell = test(rows).getCellComponent(0, 1);
        assertThat(cell.getElement().getTextRecursively()).contains("坏村").contains("代码：应当是 12 位数字");
        assertThat(find(Button.class).withText("导入").exists()).isFalse();
    }

    @Test
    void aWrongFileGivesOneSentence() {
        upload(AreaImportView.class, "photo.csv", "PK\u0003\u0004");

        assertThat(text()).contains("这是 Excel 文件");
        assertThat(areas.count()).isZero();
    }

    @Test
    void showsTheYearsAndLoadsTheNextNotice() {
        navigate(CalendarView.class);
        assertThat(text())
                .contains("2026 年", "2月15日至2月23日，9 天")
                .contains("2月14日（星期六）")
                .doesNotContain("缺通知");

        clock.set(LocalDate.of(2049, 12, 1));
        navigate(AreasView.class);
        navigate(CalendarView.class);
        assertThat(text()).contains("2049 年的放假通知还没有载入");

        upload(CalendarView.class, "2049.csv", "date,kind,name\n2049-01-01,holiday,元旦\n");
        assertThat(text()).contains("2049 年：放假 1 天，调休上班 0 天，是新的。");
        click("载入");

        assertThat(text()).contains("载入好了", "2050 年的放假通知还没有载入");
        assertThat(calendars.years()).contains(2049);
    }

    @Test
    void refusesANoticeThatIsNotWhole() {
        upload(CalendarView.class, "2051.csv", "date,kind,name\n2051-05-01,holiday,劳动节\n");

        assertThat(find(RefusedRows.class).exists()).isTrue();
        assertThat(find(Button.class).withText("载入").exists()).isFalse();
    }

    private void upload(Class<? extends Component> view, String name, String file) {
        navigate(view);
        test(find(Upload.class).single()).upload(name, "text/csv", file.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
        MockVaadin.clientRoundtrip();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
