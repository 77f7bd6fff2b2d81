package org.liantiao.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.HandOvers.Colleague;
import org.liantiao.accounts.StandIns;
import org.liantiao.accounts.StandIns.Form;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class StandInScreensTest extends SpringBrowserlessTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 12);

    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    PeopleServices services;

    @Autowired
    StandIns standIns;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void somebodyArrangesTheirOwnOnTheirPageAndTakesItBack() {
        screen.sits(county.township());
        navigate(MeView.class);
        press("安排代班");
        days(FIRST, LAST);
        assertThat(colleague().getValue().id())
                .as("the only one who could")
                .isEqualTo(county.township2().personId());
        pressLast("安排代班");

        assertThat(text()).contains("6月10日到 6月12日，" + county.township2().name() + "代班");
        press("结束");
        assertThat(standIns.of(county.township(), county.township().personId())).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(standIns.of(county.township(), county.township().personId())).isEmpty();
        assertThat(text()).doesNotContain(county.township2().name());
    }

    @Test
    void aTownshipArrangesItForAMediatorOfItsVillages() {
        screen.sits(county.township());
        services.list()
                .one(county.township(), county.village().personId())
                .ifPresent(line -> new PersonDialog(county.township(), services, line, () -> {}).open());
        press("安排代班");
        days(FIRST, LAST);
        colleague().setValue(colleague().getListDataView().getItems().toList().getFirst());
        pressLast("安排代班");

        assertThat(standIns.taken(county.village2()))
                .extracting(StandIns.Line::absent)
                .containsExactly(county.village().name());
    }

    @Test
    void whoeverStandsInReadsForWhomAndUntilWhen() {
        standIns.arrange(
                        county.village(),
                        county.village().personId(),
                        new Form(county.village2().personId(), FIRST, LAST))
                .orThrow();
        screen.sits(county.village2());
        navigate(MeView.class);

        assertThat(text()).contains("6月10日到 6月12日，您代" + county.village().name());
    }

    @Test
    void whatIsMissingStandsBesideItsField() {
        screen.sits(county.village());
        navigate(MeView.class);
        press("安排代班");
        days(LAST, FIRST);
        pressLast("安排代班");

        assertThat(find(DatePicker.class).all())
                .extracting(DatePicker::isInvalid)
                .containsExactly(false, true);
    }

    @Test
    void whoeverWorksOnNoCaseHasNobodyToStandIn() {
        for (Actor other : List.of(county.admin(), county.auditor(), county.police())) {
            screen.sits(other);
            navigate(MeView.class);
            assertThat(find(Button.class).withText("安排代班").exists())
                    .as(other.name())
                    .isFalse();
        }
    }

    private void days(LocalDate first, LocalDate last) {
        List<DatePicker> days = find(DatePicker.class).all();
        days.getFirst().setValue(first);
        days.getLast().setValue(last);
    }

    @SuppressWarnings("unchecked")
    private Select<Colleague> colleague() {
        return find(Select.class).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).first()).click();
    }

    private void pressLast(String text) {
        test(find(Button.class).withText(text).last()).click();
    }

    private String text() {
        return find(MeView.class).single().getElement().getTextRecursively();
    }
}
