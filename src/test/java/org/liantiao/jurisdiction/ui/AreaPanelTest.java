package org.liantiao.jurisdiction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.CurrentAuthor;
import org.liantiao.jurisdiction.Area;
import org.liantiao.testing.Counties;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = AreasView.class)
class AreaPanelTest extends SpringBrowserlessTest {
    @Autowired
    Counties counties;

    @Autowired
    AreaDesk desk;

    Area village;

    @BeforeEach
    void county() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        village = counties.make().places().village();
    }

    @Test
    void saysSavedWhenTheSpellingsAre() {
        save(desk);

        assertThat(find(Notification.class).all()).hasSize(1);
    }

    @Test
    void doesNotSaySavedBesideARefusalOfAll() {
        save(askedBy(() -> new Author(UUID.randomUUID(), "村主任", false)));

        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("管理员");
        assertThat(find(Notification.class).all()).isEmpty();
    }

    private void save(AreaDesk asked) {
        UI.getCurrent().add(new AreaPanel(asked, village, area -> {}));
        TextField field = find(TextField.class)
                .withCondition(each -> "其他写法".equals(each.getLabel()))
                .single();
        test(field).setValue("王庄");
        test(find(Button.class).withText("保存").single()).click();
        roundTrip();
    }

    private AreaDesk askedBy(CurrentAuthor author) {
        return new AreaDesk(
                desk.areas(),
                desk.history(),
                desk.areaChanges(),
                desk.imports(),
                desk.moves(),
                desk.mergers(),
                desk.foundings(),
                desk.goesAlong(),
                desk.cases(),
                desk.organisations(),
                desk.organisationChanges(),
                desk.team(),
                desk.teamChanges(),
                desk.vocabulary(),
                desk.vault(),
                author,
                desk.clock());
    }
}
