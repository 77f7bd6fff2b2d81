package org.liantiao.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The notices up to 2026 are loaded. */
@CountyTest
class CalendarReminderTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    AdjustableClock clock;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void fromTheFirstOfNovemberTheAdministratorIsLedToTheCalendar() {
        clock.set(LocalDate.of(2026, 10, 31));
        assertThat(banners(county.admin(), "admin/people")).isEmpty();

        clock.set(LocalDate.of(2026, 11, 1));
        Div banner = banners(county.admin(), "admin/people").getFirst();
        assertThat(banner.getElement().getTextRecursively()).contains("2027 年的放假通知还没有载入");
        assertThat(find(Anchor.class, banner).single().getHref()).isEqualTo("admin/calendar");
        assertThat(banners(county.admin(), "admin/calendar"))
                .as("the page says it itself")
                .isEmpty();
    }

    @Test
    void supervisorsKnowItTooAndMediatorsAreLeftAlone() {
        clock.set(LocalDate.of(2026, 12, 1));

        assertThat(banners(county.county(), "rate"))
                .singleElement()
                .satisfies(banner ->
                        assertThat(banner.getElement().getTextRecursively()).contains("请管理员载入"));
        assertThat(banners(county.village(), "work")).isEmpty();
    }

    private List<Div> banners(Actor actor, String address) {
        screen.sits(actor);
        UI.getCurrent().navigate(address);
        return find(Div.class).all().stream()
                .filter(div -> div.hasClassName("lt-banner"))
                .toList();
    }
}
