package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Drafts;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class LogViewTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    CaseList list;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void aMediatorAtAFreshForm() {
        screen.sits(county.village());
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("log/" + Ids.next());
    }

    @Test
    void fiveFieldsAreEnoughAndTheAnswerIsTheCode() {
        fillIn("程德山", "苏广田");
        press("登记");

        assertThat(getCurrentView()).isInstanceOf(LoggedView.class);
        assertThat(cases()).singleElement().satisfies(row -> {
            assertThat(row.applicant()).isEqualTo("程德山");
            assertThat(row.placeName()).isEqualTo(county.places().village().name());
        });
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        names().get(0).setValue("程德山");
        field("身份证号").setValue("41049919620314231０");
        press("登记");

        assertThat(getCurrentView()).isInstanceOf(LogView.class);
        assertThat(names().get(1).isInvalid()).isTrue();
        assertThat(find(TextArea.class).withCondition(area -> area.isInvalid()).all())
                .isNotEmpty();
        assertThat(field("身份证号").getErrorMessage()).isNotBlank();
        assertThat(names().get(0).getValue()).isEqualTo("程德山");
        assertThat(field("身份证号").getValue()).isEqualTo("41049919620314231０");
        assertThat(cases()).isEmpty();
    }

    @Test
    void hostileTextComesInAsText() {
        fillIn("<script>alert(1)</script>", "=HYPERLINK(\"http://x\")");
        press("登记");

        assertThat(cases()).singleElement().extracting(CaseRow::applicant).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void rareCharactersAreCountedAsOneEachAndKept() {
        fillIn("䶮㛃𬭎".repeat(20), "𬭎");
        press("登记");

        assertThat(cases()).singleElement().extracting(CaseRow::applicant).isEqualTo("䶮㛃𬭎".repeat(20));
    }

    @Test
    void aTextThatIsTooLongIsRefusedBesideItsField() {
        fillIn("程".repeat(61), "苏广田");
        press("登记");

        assertThat(names().get(0).isInvalid()).isTrue();
        assertThat(names().get(0).getErrorMessage()).contains("60");
        assertThat(cases()).isEmpty();
    }

    @Test
    void aNumberInTheAccountIsAnsweredByAHintThatKeepsNobodyAndGoesWithTheNumber() {
        fillIn("程德山", "苏广田");
        TextArea facts = find(TextArea.class)
                .withCondition(area -> area.getValue().startsWith("承包地"))
                .single();
        String help = facts.getHelperText();

        facts.setValue("程德山（４１０４９９ 20050618 211x）说地是他的");
        assertThat(facts.getHelperComponent().getElement().getTextRecursively())
                .contains("当事人那几栏")
                .contains(help);
        facts.setValue("程德山说地是他的");
        assertThat(facts.getHelperComponent()).isNull();
        assertThat(facts.getHelperText()).isEqualTo(help);

        facts.setValue("程德山的电话19900002298，说地是他的");
        press("登记");
        assertThat(cases()).hasSize(1);
    }

    @Test
    void theAddressOfSomebodyElsesDraftBeginsAFreshForm() {
        UUID foreign = Ids.next();
        drafts.save(county.village2(), foreign, Drafts.LOG, null, Map.of("facts", "别人写的"));
        UI.getCurrent().navigate("log/" + foreign);

        assertThat(screen.address()).startsWith("log/").doesNotContain(foreign.toString());
        assertThat(find(TextArea.class).all()).noneMatch(area -> area.getValue().contains("别人"));
    }

    @Test
    void aDraftComesBackAsItWasTyped() {
        UUID id = Ids.next();
        drafts.save(
                county.village(),
                id,
                Drafts.LOG,
                null,
                Map.of(
                        "party0.side",
                        "APPLICANT",
                        "party0.name",
                        "丁德福",
                        "party1.side",
                        "RESPONDENT",
                        "party1.name",
                        "谭水生",
                        "facts",
                        "鱼塘的水漫出来"));

        UI.getCurrent().navigate("log/" + id);

        assertThat(names()).extracting(TextField::getValue).containsExactly("丁德福", "谭水生");
        assertThat(find(TextArea.class)
                        .withCondition(area -> area.getValue().equals("鱼塘的水漫出来"))
                        .all())
                .hasSize(1);
    }

    @Test
    void theFormThatWasRegisteredLeadsToItsCaseInsteadOfMakingAnother() {
        UUID form = Ids.next();
        UI.getCurrent().navigate("log/" + form);
        fillIn("程德山", "苏广田");
        press("登记");

        UI.getCurrent().navigate("log/" + form);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("CaseView");
        assertThat(cases()).hasSize(1);
    }

    private void fillIn(String one, String other) {
        names().get(0).setValue(one);
        names().get(1).setValue(other);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> kinds = find(RadioButtonGroup.class)
                .withCondition(group -> group.getListDataView().getItems().anyMatch("07"::equals))
                .single();
        test(kinds).selectItem("山林土地");
        find(TextArea.class)
                .withCondition(
                        area -> area.getLabel() == null || area.getLabel().isEmpty())
                .first()
                .setValue("承包地地边说不清，两家各说各的");
    }

    private List<TextField> names() {
        return find(TextField.class)
                .withCondition(
                        field -> field.getLabel() != null && field.getLabel().endsWith("方姓名"))
                .all();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .first();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<CaseRow> cases() {
        return list.page(county.village().scope(), CaseFilter.everything(), CaseList.Sort.DUE, false, 0, 50);
    }
}
