package org.liantiao.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.LimitSettings;
import org.liantiao.accounts.Limits.Use;
import org.liantiao.archive.Seals;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

/** A case is archived from its page, and then stands in the register. */
@ApplicationTest
class ArchiveScreensTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Endings endings;

    @Autowired
    AtTheScreen screen;

    @Autowired
    LimitSettings limits;

    @Autowired
    Seals seals;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aCaseIsArchivedFromItsPageAndStandsInTheRegister(String language) {
        UUID dispute = chains.accepted(county.village());
        endings.end(county.village(), Ids.next(), dispute, End.WITHDRAWN, chains.today(), "", true)
                .orThrow();
        Locale locale = opens(county.village(), "case/" + dispute, language);
        press("archive.card.archive", locale);
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(say("archive.seal.lacks", locale))
                .doesNotContain("papers.gap");
        press("archive.seal.archive", locale);

        assertThat(screen.text()).contains(say("archive.card.underWay", locale));
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        seals.all();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(screen.text()).contains(say("archive.card.done", locale)).doesNotContain("archive.");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();

        opens(county.village(), "case/" + dispute, language);
        assertThat(screen.text())
                .contains(say("archive.card.number", locale), "SHA-256")
                .doesNotContain("archive.", "{0}", say("archive.card.changed", locale));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("sealed/" + dispute + "/1");
        opens(county.township(), "archive", language);
        assertThat(screen.text()).contains(say("archive.register.found", locale, "1"));
    }

    @Test
    void whoSearchesTheRegisterTooOftenIsToldFromWhenOnAgain() {
        Map<Use, @Nullable Integer> typed = new EnumMap<>(limits.current());
        Integer usual = typed.put(Use.SEARCH, 1);
        limits.change(county.admin(), typed).orThrow();
        try {
            Locale locale = opens(county.township(), "archive", "zh-CN");
            TextField text = find(TextField.class)
                    .withPropertyValue(TextField::getLabel, say("archive.register.text", locale))
                    .single();
            test(text).setValue("程");
            assertThat(screen.text()).contains(say("archive.register.found", locale, "0"));
            test(text).setValue("程德山");
            assertThat(screen.text())
                    .contains(say("refusal.limit.SEARCH", locale, 1, "").substring(0, 6))
                    .doesNotContain("refusal.");
        } finally {
            typed.put(Use.SEARCH, usual);
            limits.change(county.admin(), typed).orThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theAdministratorFindsTheRules(String language) {
        Locale locale = opens(county.admin(), "admin/words/archive", language);
        assertThat(screen.text()).contains(say("archive.settings.lead", locale)).doesNotContain("archive.", "refusal.");
        press("archive.settings.save", locale);
        assertThat(screen.text()).contains(say("archive.settings.same", locale));
    }

    private void press(String key, Locale locale) {
        String text = say(key, locale);
        Button button = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        test(button).click();
    }

    private static String say(String key, Locale locale, Object... params) {
        return UI.getCurrent().getTranslation(key, locale, params);
    }

    private Locale opens(Actor actor, String address, String language) {
        screen.sits(actor);
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        screen.opens(address);
        return UI.getCurrent().getLocale();
    }
}
