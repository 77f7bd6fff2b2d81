package org.liantiao.jurisdiction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.Team;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = AreasView.class)
class AreasViewTest extends SpringBrowserlessTest {
    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Counties counties;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    Team team;

    TestCounty county;
    Area village;

    @BeforeEach
    void county() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        county = counties.make();
        village = county.places().village();
    }

    @Test
    void showsTheChosenAreaWithItsOrganisations() {
        open(county.places().township());

        assertThat(text()).contains(county.places().township().name(), "乡镇");
        assertThat(text()).contains(county.bodies().policeStation().name(), "派出所 · 行政调解");
        assertThat(text())
                .contains("文号简称“" + county.bodies().townshipCommittee().shortName() + "”");
    }

    @Test
    void anUnknownCodeLeadsBackToTheCounty() {
        navigate("admin/areas/000000000000", AreasView.class);

        assertThat(text()).contains(areas.county().orElseThrow().name());
    }

    @Test
    void findsAnAreaByAFewLetters() {
        AreasView view = navigate(AreasView.class);

        test(find(TextField.class, view).first()).setValue(village.name());

        AreaGrid grid = find(AreaGrid.class, view).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).name()).isEqualTo(village.name());
    }

    @Test
    void addsAnOrganisationAndShowsARefusalBesideItsField() {
        open(county.places().township());
        click("加组织");
        click("加组织");

        Select<Word> kind = find(Select.class).single();
        TextField name = field("名称");
        assertThat(kind.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("这一项要填。");

        kind.setValue(vocabulary.find(WordList.ORGANISATION_KIND, "COURT").orElseThrow());
        test(name).setValue("东乡人民法庭");
        click("加组织");

        assertThat(organisations.ofArea(county.places().township().id()))
                .extracting(Organisation::name)
                .contains("东乡人民法庭");
        assertThat(text()).contains("东乡人民法庭", "司法调解");
    }

    @Test
    void addsSomebodyToTheTeamAndTakesThemOffAgain() {
        open(village);
        click("加人");
        find(Select.class).single().setValue(ParticipantKind.OFFICER);
        test(field("姓名")).setValue("周卫国");
        test(field("电话（可不填）")).setValue("13800001234");
        ComboBox<Organisation> from = find(ComboBox.class).single();
        from.setValue(county.bodies().policeStation());
        click("加人");

        assertThat(text()).contains("周卫国", "驻村民警", "138****1234").doesNotContain("13800001234");

        click("移出");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(team.of(village.id())).isEmpty();
    }

    @Test
    void keepsOtherSpellings() {
        open(village);
        test(field("其他写法")).setValue("王庄、大王庄");
        click("保存");

        assertThat(areas.withAliases(village.id()).orElseThrow().aliases()).containsExactlyInAnyOrder("王庄", "大王庄");

        test(field("其他写法")).setValue(county.places().village2().name());
        click("保存");
        assertThat(field("其他写法").getErrorMessage()).contains("已经用");
    }

    @Test
    void mergesAVillageAndTakesItBack() {
        open(village);
        click("并入别处");
        ComboBox<Area> target = find(ComboBox.class).single();
        target.setValue(county.places().village2());
        click("并入");

        assertThat(text()).contains("已经并入" + county.places().village2().name());
        assertThat(find(Button.class).withText("加组织").exists()).isFalse();
        click("恢复");
        ConfirmDialog ask = find(ConfirmDialog.class).single();
        assertThat(test(ask).getText()).contains(village.name());
        assertThat(areas.findById(village.id()).orElseThrow().open())
                .as("asked first")
                .isFalse();
        test(ask).confirm();
        roundTrip();
        assertThat(areas.findById(village.id()).orElseThrow().open()).isTrue();
    }

    @Test
    void renamesAVillageAndItsHistoryKeepsTheOldName() {
        open(village);
        click("改名");
        test(field("新名称")).setValue(county.places().village2().name());
        click("改名");
        assertThat(field("新名称").getErrorMessage()).contains("已经有一个");

        test(field("新名称")).setValue("新王庄" + county.number());
        click("改名");
        assertThat(text()).contains("新王庄" + county.number(), "改名，原来叫" + village.name(), "管理员");
    }

    @Test
    void movesAVillageAndSaysBeforehandWhatThatDoesToBothTownships() {
        Area township3 = county.places().township3();
        open(village);
        click("划归别的乡镇");
        click("划归");
        ComboBox<Area> target = find(ComboBox.class).single();
        assertThat(target.isInvalid()).isTrue();

        test(target).selectItem(township3.name());
        assertThat(dialog()).contains("没办结的纠纷", township3.name() + "有 0 件没办结");
        click("划归");
        assertThat(areas.findById(village.id()).orElseThrow().townshipId()).isEqualTo(township3.id());
        assertThat(text()).contains("从" + county.places().township().name() + "划过来");
    }

    @Test
    void addsAVillageWithItsCommittee() {
        open(county.places().township());
        click("加村");
        test(field("名称")).setValue("新添" + county.number() + "村");
        click("加村");
        assertThat(field("代码").getErrorMessage()).contains("12 位");

        test(field("代码")).setValue(code());
        click("加村");
        assertThat(text()).contains("新添" + county.number() + "村", "调委会");
    }

    @Test
    void splitsAVillageOffAndShowsWhereItCameFrom() {
        open(village);
        click("分出新村");
        assertThat(find(Checkbox.class).all()).extracting(Checkbox::getLabel).containsExactly("测试village（手上没办结 0 件）");
        test(field("名称")).setValue("分出" + county.number() + "村");
        test(field("代码")).setValue(code());
        test(field("另外还有哪些纠纷过去（可不填）")).setValue("LS00-00000");
        click("分出新村");
        assertThat(field("另外还有哪些纠纷过去（可不填）").getErrorMessage()).contains("没有 LS00-00000");

        test(field("另外还有哪些纠纷过去（可不填）")).setValue("");
        click("分出新村");
        assertThat(text()).contains("分出" + county.number() + "村", "从" + village.name() + "分出来");
        open(village);
        assertThat(text()).contains("分出" + "分出" + county.number() + "村");
    }

    private String code() {
        return county.places().township().code().substring(0, 9) + "888";
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private void open(Area area) {
        navigate("admin/areas/" + area.code(), AreasView.class);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
        roundTrip();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
