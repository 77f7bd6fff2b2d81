package org.liantiao.disputes.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.JointSeat;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.jurisdiction.WordChanges;
import org.liantiao.jurisdiction.WordForm;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class ListScreensTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    WordChanges changes;

    @BeforeEach
    void theAdministratorSits() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        screen.sits(county.admin());
    }

    @Test
    void theNextNumberFollowsWhatIsTypedAndWaitsWhileItIsWrong() {
        screen.opens("admin/words/numbers");
        test(field("文号")).setValue("〔{year}〕{short}民调{serial}号");
        assertThat(shown()).anyMatch(text -> text.matches("〔2026〕.+民调[0-9]+号"));

        test(field("文号")).setValue("〔{year}〕{shrot}民调{serial}号");
        assertThat(field("文号").getErrorMessage()).isEqualTo("不认得 {shrot}，只能用 {year} {short} {serial}");
        assertThat(field("文号").getValue()).contains("{shrot}");
        assertThat(shown()).noneMatch(text -> text.contains("民调"));
    }

    @Test
    void whatTheLawWantsReportedHasNoButtonToChangeIt() {
        screen.opens("admin/words/risks");

        assertThat(line("要寻短见")).contains("红 · 重大", "法定要报告").doesNotEndWith("改");
        assertThat(line("积怨一年以上")).contains("黄 · 一般").endsWith("改");
    }

    @Test
    void aSignalOfAnotherLevelIsToldWithBothLevels() {
        String name = "断路" + UUID.randomUUID().toString().substring(0, 8);
        var admin = county.admin().author();
        var yellow = new WordForm(name, name, false, "YELLOW");
        var orange = new WordForm(name, name, false, "ORANGE");
        String code = changes.add(admin, WordList.RISK_SIGNAL, yellow).orThrow();
        changes.change(admin, WordList.RISK_SIGNAL, code, orange).orThrow();
        screen.opens("admin/words/risks");

        assertThat(line("“" + name + "”从"))
                .contains("从“黄 · 一般”改为“橙 · 较大”", county.admin().name());
        changes.retire(admin, WordList.RISK_SIGNAL, code).orThrow();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCircleIsPutTogetherFromAListAndNobodyInItIsRefused() {
        String name = "会诊" + UUID.randomUUID().toString().substring(0, 8);
        screen.opens("admin/words/joint");
        press("加一种搭配");
        test(field("中文名")).setValue(name);
        test(field("英文名")).setValue(name);
        press("加上");
        assertThat(find(SeatList.class).single().getErrorMessage()).isEqualTo("至少请一位");

        ComboBox<JointSeat> pick = (ComboBox<JointSeat>) find(ComboBox.class)
                .withCondition(box ->
                        box.getPlaceholder() != null && box.getPlaceholder().equals("再请一位"))
                .single();
        pick.setValue(pick.getListDataView()
                .getItems()
                .filter(seat -> "COURT".equals(seat.organisationKind()))
                .findFirst()
                .orElseThrow());
        press("加上");
        assertThat(line(name)).contains("乡镇人民法庭");
        Word word = vocabulary.active(WordList.JOINT).getLast();
        changes.retire(county.admin().author(), WordList.JOINT, word.code()).orThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private List<String> shown() {
        return find(Description.class).all().stream().map(Description::getText).toList();
    }

    private String line(String beginning) {
        return find(ListItem.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
