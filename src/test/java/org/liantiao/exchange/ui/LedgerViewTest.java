package org.liantiao.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Texts;
import org.liantiao.exchange.LedgerImport;
import org.liantiao.exchange.LedgerImports;
import org.liantiao.exchange.Ledgers;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.SignedInAs;
import org.liantiao.testing.SignedInAs.Who;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestConfiguration.class, LedgerViewTest.AtOnce.class})
@ViewPackages(classes = LedgerView.class)
@SignedInAs(Who.COUNTY)
class LedgerViewTest extends SpringBrowserlessTest {
    /** Long work is done at once, so that a test sees its end. */
    @org.springframework.boot.test.context.TestConfiguration
    static class AtOnce {
        @Bean
        @Primary
        TaskExecutor atOnce() {
            return new SyncTaskExecutor();
        }
    }

    @Autowired
    LedgerImports imports;

    TestCounty here;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Texts.CHINESE);
        here = Who.county();
    }

    @Test
    void choosesAYearAndAFileLooksAndBringsIn() {
        navigate(LedgerView.class);

        choose(2024, file(Ledgers.row(here, 1, Map.of()), Ledgers.row(here, 2, Map.of("纠纷类型", "打架"))));

        assertThat(text()).contains("2024 年台账 · 台账.xlsx", "要改的 1 行", "导入 1 件");
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellComponent(0, 1).getElement().getTextRecursively())
                .contains("序号 2 · 2024-03-04", "纠纷类型：不是台账里能填的字。");
        click("导入 1 件");

        assertThat(text()).contains("导入完了", "这次导入 1 件。");
        assertThat(imports.latest(here.county()).map(LedgerImport::done)).contains(1);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("看 2024 年的化解率");
    }

    @Test
    void theRefusedRowsAreGoneFromTheScreenOnceTheirSheetWasFetched() {
        navigate(LedgerView.class);
        choose(2024, file(Ledgers.row(here, 1, Map.of()), Ledgers.row(here, 2, Map.of("纠纷类型", "打架"))));
        fetchTheRefused();
        poll();
        assertThat(text()).as("they are needed still").contains("要改的 1 行");
        click("导入 1 件");
        assertThat(text()).contains("要改的 1 行");

        fetchTheRefused();
        poll();
        assertThat(find(RefusedPanel.class).exists()).isFalse();
    }

    private void fetchTheRefused() {
        Anchor sheet = find(Anchor.class).withClassName("lt-download").single();
        new Clicker(sheet).tellServer();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        test(sheet).download(out);
        assertThat(out.size()).isPositive();
    }

    /** What the tester of anchors leaves out: that the server hears of a click. */
    private static final class Clicker extends ComponentTester<Anchor> {
        private Clicker(Anchor anchor) {
            super(anchor);
        }

        private void tellServer() {
            fireDomEvent("click");
        }
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAFileAndWithTheYear() {
        navigate(LedgerView.class);

        choose(2024, new byte[] {1, 2, 3});
        assertThat(text()).contains("这不是 Excel 文件");

        choose(2023, file(Ledgers.row(here, 1, Map.of())));
        Select<?> year = find(Select.class).single();
        assertThat(year.isInvalid()).isTrue();
        assertThat(year.getErrorMessage()).contains("请选 2024 年");
        assertThat(imports.latest(here.county())).isEmpty();
    }

    @Test
    void whoeverComesBackFindsTheImportAsItStands() {
        navigate(LedgerView.class);
        choose(2024, file(Ledgers.row(here, 1, Map.of())));

        navigate(LedgerView.class);

        assertThat(text()).contains("2024 年台账 · 台账.xlsx", "现在还没有导入");
        assertThat(find(Button.class).withText("导入 1 件").exists()).isTrue();
    }

    private void choose(int year, byte[] file) {
        @SuppressWarnings("unchecked")
        Select<Integer> years = find(Select.class).single();
        years.setValue(year);
        test(find(Upload.class).single()).upload("台账.xlsx", "application/octet-stream", file);
        roundTrip();
        poll();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
        poll();
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    @SafeVarargs
    private static byte[] file(List<String>... rows) {
        return Ledgers.file(List.of(rows));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
