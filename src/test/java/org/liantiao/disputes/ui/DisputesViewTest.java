package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseFilter.Due;
import org.liantiao.disputes.CaseFilter.Standing;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Risk;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaTree;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of disputes: its address is what it shows and brings it again, and a long list costs what a short one does. */
@CountyTest
class DisputesViewTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Areas areas;

    @Autowired
    AtTheScreen screen;

    ShownList list = new ShownList(this);
    ThreeCases three;

    @BeforeEach
    void threeCasesOfAVillage() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        three = ThreeCases.of(county, chains);
    }

    @Test
    void anAddressBringsItsFiltersItsOrderAndItsRows() {
        screen.sits(county.county());
        screen.opens("disputes?standing=IN_MEDIATION&at=VILLAGE&due=WEEK&risk=RED&type=07&since=2026-06-09"
                + "&until=2026-06-30&area=" + county.places().village().id() + "&sort=REGISTERED&descending=true");

        assertThat(select("状态").getValue()).isEqualTo(Standing.IN_MEDIATION);
        assertThat(select("在哪级办").getValue()).isEqualTo(Tier.VILLAGE);
        assertThat(select("期限").getValue()).isEqualTo(Due.WEEK);
        assertThat(select("风险").getValue()).isEqualTo(Risk.RED);
        assertThat(types().getValue()).extracting(Word::code).containsExactly("07");
        assertThat(day("登记从").getValue()).isEqualTo("2026-06-09");
        assertThat(day("到").getValue()).isEqualTo("2026-06-30");
        assertThat(area().getValue().id()).isEqualTo(county.places().village().id());
        assertThat(test(list.grid()).getSortDirection("REGISTERED").name()).isEqualTo("DESCENDING");
        assertThat(list.ids()).containsExactly(three.red());
    }

    @Test
    void whatIsChosenStandsInTheAddressWhichBringsItAgain() {
        screen.sits(county.county());
        screen.opens("disputes");
        assertThat(select("状态").getValue()).isEqualTo(Standing.OPEN);
        select("状态").setValue(Standing.IN_MEDIATION);
        select("在哪级办").setValue(Tier.VILLAGE);
        day("登记从").setValue(LocalDate.of(2026, 6, 2));
        types().setValue(types().getListDataView()
                .getItems()
                .filter(word -> word.code().equals("07"))
                .collect(java.util.stream.Collectors.toSet()));
        sortByCode();
        String address = screen.address();

        assertThat(address).contains("standing=IN_MEDIATION", "at=VILLAGE", "since=2026-06-02", "type=07", "sort=CODE");
        assertThat(list.ids()).containsExactly(three.red());
        screen.opens("work");
        screen.opens(address);
        assertThat(screen.address()).isEqualTo(address);
        assertThat(select("状态").getValue()).isEqualTo(Standing.IN_MEDIATION);
        assertThat(day("登记从").getValue()).isEqualTo("2026-06-02");
        assertThat(test(list.grid()).getSortDirection("CODE").name()).isEqualTo("ASCENDING");
        assertThat(list.ids()).containsExactly(three.red());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disputes?standing=open&due=NEVER&risk=9&since=yesterday&until=2026-02-31&area=x&sort=ID%3B--",
                "disputes?type=%27%29+or+1%3D1--&standing=ALL",
                "disputes?figure=EVERYTHING&from=2026-01-01",
                "disputes?waiting=&itself=true&descending=true&kept=00000000"
            })
    void anAddressThatMakesNoSenseBreaksNothing(String address) {
        screen.sits(county.village());
        screen.opens(address);

        assertThat(getCurrentView()).isInstanceOf(DisputesView.class);
        assertThat(list.ids()).isSubsetOf(three.old(), three.red(), three.up());
    }

    @Test
    void aFigureOfAClosedPeriodSaysThatItIsNotTheLiveOne() {
        String figure = "disputes?figure=SUCCEEDED&from=2026-04-01&to=2026-06-30&asOf=2026-06-10";
        screen.sits(county.county());
        screen.opens(figure);
        assertThat(screen.text()).contains("统计里的").doesNotContain("锁定时");

        screen.opens(figure + "&closed=" + UUID.randomUUID());
        assertThat(screen.text()).contains("统计里的", "锁定时");
    }

    @Test
    void theOrderIsWhatIsUrgentUntilSomebodySorts() {
        screen.sits(county.village());
        screen.opens("disputes");
        assertThat(list.ids())
                .as("red risk, then what is due first")
                .containsExactly(three.red(), three.old(), three.up());

        screen.opens("disputes?sort=REGISTERED");
        assertThat(list.ids()).startsWith(three.old());
        screen.opens("disputes?sort=CODE&descending=true");
        assertThat(list.ids()).containsExactly(three.up(), three.red(), three.old());
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "township", "county", "county2", "police"})
    void aTabSaysHowManyRowsItOpens(String who) {
        screen.sits(county.people().get(who));
        screen.opens("disputes");

        List<Anchor> tabs = find(Anchor.class, find(ViewTabs.class).single()).all();
        assertThat(tabs).hasSizeGreaterThanOrEqualTo(5);
        for (Anchor tab : tabs) {
            String text = tab.getElement().getTextRecursively();
            screen.opens(tab.getHref());
            assertThat(text).endsWith(String.valueOf(list.ids().size()));
            assertThat(text()).contains(list.ids().isEmpty() ? "没有" : list.ids().size() + " 件");
        }
    }

    @Test
    void whoHasNoCasesIsToldSoAndWhoNarrowedTooFarIsLedBack() {
        screen.sits(county.village3());
        screen.opens("disputes?standing=ALL");
        assertThat(text()).contains("还没有纠纷。");

        screen.opens("disputes?risk=RED&due=OVERDUE");
        assertThat(text()).contains("没有这样的纠纷：逾期，红 · 重大。");
        test(find(Button.class).withText("清除条件").all().getLast()).click();
        assertThat(screen.address()).isEqualTo("disputes?standing=ALL");
    }

    @Test
    void aRowLeadsToItsCase() {
        screen.sits(county.village());
        screen.opens("disputes");
        test(list.grid()).clickRow(0);

        assertThat(screen.address()).isEqualTo("case/" + three.red());
    }

    /** As a click on the heading does, which the tester of grids leaves to the server. */
    @Test
    void aTownshipFindsEachOfItsManyVillagesByAFewLetters() {
        Area township = county.places().township();
        for (int n = 1; n <= 60; n++)
            areas.save(
                    new Area(township.code().substring(0, 9) + (500 + n), "沟" + n + "村", Tier.VILLAGE, township, "试验"));
        screen.sits(county.township());
        screen.opens("disputes");

        assertThat(offered("沟57村")).containsExactly("沟57村");
        assertThat(offered("沟")).hasSize(60);
        assertThat(offered("")).hasSizeGreaterThan(60);
        assertThat(offered(county.places().village3().name()))
                .as("of another township")
                .isEmpty();
    }

    /** What the field offers for some letters, page by page as a browser asks for it, until one is not full. */
    @SuppressWarnings("unchecked")
    private List<String> offered(String letters) {
        DataProvider<AreaTree.Line, String> choices = (DataProvider<AreaTree.Line, String>) area().getDataProvider();
        List<String> names = new ArrayList<>();
        int before;
        do {
            before = names.size();
            choices.fetch(new Query<>(before, 50, List.of(), null, letters)).forEach(line -> names.add(line.name()));
        } while (names.size() == before + 50);
        return names;
    }

    private void sortByCode() {
        CaseGrid grid = list.grid();
        List<GridSortOrder<CaseRow>> byCode =
                GridSortOrder.asc(grid.getColumnByKey("CODE")).build();
        ComponentUtil.fireEvent(grid, new SortEvent<>(grid, byCode, true));
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return (Select<Object>) find(Select.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Word> types() {
        return (MultiSelectComboBox<Word>) find(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AreaTree.Line> area() {
        return (ComboBox<AreaTree.Line>) find(ComboBox.class).single();
    }

    private DayField day(String label) {
        return find(DayField.class).withCaption(label).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
