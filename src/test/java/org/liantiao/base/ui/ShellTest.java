package org.liantiao.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Refusal;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class ShellTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void theDrawerNamesThePlacesOpenToThePersonInTheirLanguage() {
        screen.sits(county.admin());
        UI.getCurrent().navigate("me");

        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("人员", "区划与组织")
                .doesNotContain("登记纠纷");
    }

    @Test
    void thePhonesBarHoldsFourPlacesAtMostAndEndsWithOnesOwn() {
        screen.sits(county.admin());
        UI.getCurrent().navigate("me");

        List<Anchor> links = find(Anchor.class, find(BottomBar.class).single()).all();
        assertThat(links).hasSizeBetween(2, 4);
        assertThat(links.getLast().getHref()).isEqualTo("me");
        assertThat(links.getLast().getElement().getAttribute("aria-current")).isEqualTo("page");
    }

    @Test
    void anUnknownAddressSaysSoInsideTheShell() {
        screen.sits(county.village());
        UI.getCurrent().navigate("disputes/00000000-0000-0000-0000-000000000000/nothing/here");

        assertThat(find(H1.class, (NotFoundView) getCurrentView()).single().getText())
                .isEqualTo("没有这一页");
        assertThat(find(Drawer.class).exists()).isTrue();
    }

    @Test
    void refusalsStandBesideTheirFieldOrTogetherAndGoWhenShownAnew() {
        TextField name = new TextField();
        Refusals refusals = new Refusals().beside("name", name);
        UI.getCurrent().add(refusals, name);

        refusals.show(List.of(
                Refusal.of("name", "tooLong", 2000, 2001), Refusal.page("day.after", LocalDate.of(2026, 6, 15))));
        assertThat(name.getErrorMessage()).isEqualTo("最多 2000 个字，现在是 2001 个。");
        assertThat(refusals.getElement().getTextRecursively()).isEqualTo("不能晚于 2026年6月15日。");

        refusals.show(List.of());
        assertThat(name.isInvalid()).isFalse();
        assertThat(refusals.getElement().getTextRecursively()).isEmpty();
    }
}
