package org.liantiao.trail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.LimitSettings;
import org.liantiao.accounts.Limits.Use;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class TrailScreensTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    LimitSettings limits;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Test
    void theAuditorFindsTheLinesOfACaseAndTakesThemAlong() {
        UUID dispute = chains.accepted(county.village());
        String code = cases.open(county.village(), dispute).orElseThrow().head().code();
        screen.sits(county.auditor());
        screen.opens("trail");

        TextField field = find(TextField.class)
                .withPropertyValue(TextField::getLabel, label("trail.code"))
                .single();
        test(field).setValue(code);
        test(find(Button.class).withText(label("trail.search")).single()).click();

        TrailGrid grid = find(TrailGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        test(find(Anchor.class).withClassName("lt-download").all().getFirst()).download(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(4).anyMatch(line -> line.contains(code));
    }

    @Test
    void daysTheWrongWayRoundAreSaidBesideTheirField() {
        screen.sits(county.auditor());
        screen.opens("trail");
        find(com.vaadin.flow.component.datepicker.DatePicker.class)
                .all()
                .getLast()
                .setValue(java.time.LocalDate.of(2020, 1, 1));
        test(find(Button.class).withText(label("trail.search")).single()).click();

        assertThat(find(com.vaadin.flow.component.datepicker.DatePicker.class)
                        .all()
                        .getLast()
                        .getErrorMessage())
                .isEqualTo(label("refusal.trail.days"));
    }

    @Test
    void whoSearchesTooOftenIsToldFromWhenOnAgain() {
        Map<Use, @Nullable Integer> typed = new EnumMap<>(limits.current());
        Integer usual = typed.put(Use.SEARCH, 1);
        limits.change(county.admin(), typed).orThrow();
        try {
            screen.sits(county.auditor());
            screen.opens("trail");
            for (int i = 0; i < 2; i++)
                test(find(Button.class).withText(label("trail.search")).single())
                        .click();

            assertThat(screen.text())
                    .contains(label("refusal.limit.SEARCH").substring(0, 4))
                    .doesNotContain("refusal.");
        } finally {
            typed.put(Use.SEARCH, usual);
            limits.change(county.admin(), typed).orThrow();
        }
    }

    @Test
    void theCardOfACaseReadsNothingUntilItIsOpened() {
        UUID dispute = chains.accepted(county.village());
        screen.sits(county.village());
        screen.opens("case/" + dispute);
        TrailCard card = find(TrailCard.class).single();
        assertThat(card.getElement().getTextRecursively())
                .doesNotContain(county.village().name());

        test(find(Button.class, card).single()).click();

        assertThat(card.getElement().getTextRecursively())
                .contains(county.village().name(), label("trail.kind.dispute.accepted"));
        test(find(Button.class, card).single()).click();
        assertThat(card.getElement().getTextRecursively())
                .doesNotContain(county.village().name());
    }

    private String label(String key) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(key);
    }
}
