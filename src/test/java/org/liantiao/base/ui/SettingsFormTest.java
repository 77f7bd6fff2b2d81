package org.liantiao.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of settings that are saved together. */
@ApplicationTest
class SettingsFormTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @ParameterizedTest
    @CsvSource({
        "target, monitoring.target",
        "sign-in, accounts.rules",
        "follow-ups, disputes.followUps",
        "archive, archive.settings",
        "orders, supervision.settings"
    })
    void showsWhatHoldsAndSavesNothingThatIsAsItWas(String address, String keys) {
        for (String language : List.of("zh-CN", "en")) {
            opens("admin/words/" + address, language);
            assertThat(screen.text()).contains(say(keys + ".form"), say(keys + ".lead"));
            press(keys + ".save");
            assertThat(screen.text()).contains(say(keys + ".same")).doesNotContain(keys);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aRefusalKeepsWhatWasTypedAndTakesBackWhatWasSaidBefore(String language) {
        opens("admin/words/target", language);
        press("monitoring.target.save");
        TextField percent = find(TextField.class).first();
        percent.setValue("a hundred");
        press("monitoring.target.save");
        assertThat(percent.isInvalid()).isTrue();
        assertThat(percent.getValue()).isEqualTo("a hundred");
        assertThat(screen.text()).doesNotContain(say("monitoring.target.same"), say("monitoring.target.saved"));
    }

    private void opens(String address, String language) {
        screen.sits(county.admin());
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        screen.opens(address);
    }

    private void press(String key) {
        String text = say(key);
        test(find(Button.class).all().stream()
                        .filter(one -> one.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key, UI.getCurrent().getLocale());
    }
}
