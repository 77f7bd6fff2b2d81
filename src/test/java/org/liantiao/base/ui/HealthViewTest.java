package org.liantiao.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class HealthViewTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Test
    void saysInASentenceWhatToDoAboutWhatIsNotWell() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        screen.sits(county.admin());
        screen.opens("admin/health");

        assertThat(text()).contains("要看看", "这里不知道有没有备份", "LIANTIAO_BACKUPS", "正常", "数据库应答");
        test(find(Button.class).withText("再看一次").single()).click();
        assertThat(text()).contains("处要看看，排在最前").doesNotContain("base.health", "!{");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
