package org.liantiao.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.FirstVisit;
import org.liantiao.accounts.HandOvers.Colleague;
import org.liantiao.accounts.People;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.base.PhoneNumber;
import org.liantiao.disputes.Chains;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.reviews.Sheets;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class PeopleViewTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    SignIns signIns;

    @Autowired
    FirstVisit firstVisit;

    @Autowired
    PeopleChanges changes;

    @Autowired
    People people;

    @Autowired
    PeopleServices services;

    @Autowired
    Chains chains;

    @Autowired
    Sheets sheets;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void anAdministratorAddsSomebodyAndReadsTheCodeThatLetsThemIn() {
        screen.sits(county.admin());
        navigate(PeopleView.class);
        press("添加人员");
        String login = "songguilan" + county.number();
        field("用户名").setValue(login);
        field("姓名").setValue("宋桂兰");
        organisation().setValue(county.bodies().villageCommittee());
        roles().setValue(Set.of(Role.MEDIATOR));
        pressIn(find(PersonDialog.class).single(), "添加人员");

        List<String> shown = find(com.vaadin.flow.component.html.DescriptionList.Description.class).all().stream()
                .map(description -> description.getElement().getText())
                .toList();
        assertThat(shown).hasSize(2).startsWith(login);
        assertThat(firstVisit
                        .accept(new FirstVisit.Form(login, shown.get(1), "Xiaohe2026", "Xiaohe2026"), "")
                        .isDone())
                .isTrue();
    }

    @Test
    void aTownshipFindsItsVillagesPeopleAndGivesNoRoles() {
        screen.sits(county.township());
        navigate(PeopleView.class);
        press("添加人员");
        assertThat(find(CheckboxGroup.class).all()).isEmpty();
        String login = "cunli" + county.number();
        field("用户名").setValue(login);
        field("姓名").setValue("李村");
        organisation().setValue(county.bodies().villageCommittee());
        pressIn(find(PersonDialog.class).single(), "添加人员");

        assertThat(people.byLogin(login).orElseThrow().roles()).containsExactly(Role.MEDIATOR);
    }

    @Test
    void aNewcomerChoosesAPasswordOnTheFirstVisitPage() {
        String code = changes.invite(county.admin(), county.village().personId())
                .orThrow()
                .code();
        screen.leaves();
        navigate(FirstVisitView.class);
        field("用户名").setValue("village-" + county.number());
        field("邀请码").setValue(code.toUpperCase(Locale.ROOT));
        find(PasswordField.class).all().forEach(field -> field.setValue("Xiaohe2026"));
        press("设好密码");

        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(signIns.tryPassword("village-" + county.number(), "Xiaohe2026", Visitor.at(""))
                        .isDone())
                .isTrue();
    }

    @Test
    void aTelephoneIsShownMaskedAndStaysUntilAnotherIsTypedOrItIsRemoved() {
        UUID id = county.village().personId();
        keep(id, "13903751234");
        opens(id);

        assertThat(field("电话（可不填）").getValue()).isEmpty();
        assertThat(field("电话（可不填）").getPlaceholder()).isEqualTo(new PhoneNumber("13903751234").masked());
        pressIn(find(PersonDialog.class).single(), "保存");
        assertThat(phone(id)).isEqualTo("13903751234");

        opens(id);
        field("电话（可不填）").setValue("13903755678");
        pressIn(find(PersonDialog.class).single(), "保存");
        assertThat(phone(id)).isEqualTo("13903755678");

        opens(id);
        test(find(Checkbox.class).withCaption("删掉现在的电话").single()).click();
        pressIn(find(PersonDialog.class).single(), "保存");
        assertThat(phone(id)).isNull();
    }

    private void opens(UUID id) {
        screen.sits(county.admin());
        new PersonDialog(
                        county.admin(),
                        services,
                        services.list().one(county.admin(), id).orElseThrow(),
                        () -> {})
                .open();
    }

    private void keep(UUID id, String phone) {
        PersonForm form = new PersonForm(
                "", "测试village", county.bodies().villageCommittee().id(), Set.of(Role.MEDIATOR), phone);
        changes.change(county.admin(), id, form).orThrow();
    }

    private @Nullable String phone(UUID id) {
        PhoneNumber phone = services.list().phone(county.admin(), id);
        return phone == null ? null : phone.reveal();
    }

    @Test
    void theReviewsThatSomebodyBeganGoToAColleagueFromTheirDialog() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        chains.agreeOrally(county.village(), dispute).orThrow();
        UUID sheet = sheets.begin(county.county(), dispute).orThrow();
        opens(county.county().personId());
        press("交接评查 1 份");
        Select<Colleague> colleague = colleague();
        colleague.setValue(colleague
                .getListDataView()
                .getItems()
                .filter(one -> one.id().equals(county.county2().personId()))
                .findFirst()
                .orElseThrow());
        test(find(Button.class).withText("交接").all().getLast()).click();

        assertThat(sheets.page(county.county2(), sheet).orElseThrow().writes()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private Select<Colleague> colleague() {
        return find(Select.class).single();
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndNothingTypedIsLost() {
        screen.sits(county.admin());
        navigate(PeopleView.class);
        press("添加人员");
        field("用户名").setValue("ｓｏｎｇ");
        field("电话（可不填）").setValue("123");
        pressIn(find(PersonDialog.class).single(), "添加人员");

        assertThat(field("姓名").getErrorMessage()).isEqualTo("这一项要填。");
        assertThat(organisation().isInvalid()).isTrue();
        assertThat(roles().isInvalid()).isTrue();
        assertThat(field("电话（可不填）").getErrorMessage()).contains("11 位");
        assertThat(field("用户名").isInvalid()).isFalse();
        assertThat(field("用户名").getValue()).isEqualTo("ｓｏｎｇ");
    }

    @Test
    void forEverybodyElseThereIsNoSuchPage() {
        for (Actor other : List.of(county.village(), county.county(), county.auditor(), county.police())) {
            screen.sits(other);
            UI.getCurrent().navigate("people");

            assertThat(getCurrentView().getClass().getSimpleName()).isIn("NotFoundView", "DeniedView");
        }
    }

    @Test
    void nobodySignedInIsLedToTheSignIn() {
        screen.leaves();
        UI.getCurrent().navigate("people");

        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).first()).click();
    }

    private void pressIn(Component where, String text) {
        test(find(Button.class, where).withText(text).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Organisation> organisation() {
        return find(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }
}
