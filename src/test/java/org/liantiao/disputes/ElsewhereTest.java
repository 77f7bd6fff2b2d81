package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;

/** The one named exception to the scope: that another place knows somebody, and nothing more. */
@CountyTest
class ElsewhereTest {
    @Autowired
    TestCounty county;

    @Autowired
    Intake intake;

    @Autowired
    Chains chains;

    @Autowired
    RepeatHint hint;

    String phone;

    @BeforeEach
    void somebodyHasACaseInTheOtherTownship() {
        phone = "1990%07d".formatted(county.number());
        register(county.village3(), phone);
    }

    private void register(Actor actor, String phone) {
        PartyForm known = new PartyForm(PartySide.APPLICANT, PartyKind.PERSON, "程德山", "", phone, "", "");
        Registration form = new Registration(
                List.of(known, PartyForm.named(PartySide.RESPONDENT, "苏广田")),
                actor.areaId(),
                "",
                "07",
                "APPLIED",
                "ORDINARY",
                "",
                "承包地地边说不清",
                "",
                chains.today(),
                Set.of(),
                "",
                false);
        intake.register(actor, UUID.randomUUID(), form).orThrow();
    }

    @Test
    void tellsWhoLogsDisputesThatAnotherPlaceKnowsThePerson() {
        assertThat(asks(county.village())).isTrue();
        assertThat(known(county.village(), "程德海", phone)).isFalse();
        assertThat(asks(county.village3())).as("it is no other place").isFalse();
    }

    @Test
    void aCaseThatLiesAtATownshipItselfIsKnownToo() {
        String other = "1991%07d".formatted(county.number());
        register(county.township3(), other);

        assertThat(known(county.village(), "程德山", other)).isTrue();
        assertThat(known(county.township3(), "程德山", other)).isFalse();
    }

    @Test
    void tellsNobodyWhoLogsNone() {
        for (Actor other : List.of(county.county(), county.police(), county.auditor(), county.admin()))
            assertThat(asks(other)).as(other.name()).isFalse();
    }

    @Test
    void answersThirtyTimesADayAndThenSaysThatNobodyLooked() {
        for (int i = 0; i < 30; i++) assertThat(asks(county.village())).isTrue();
        assertThat(Chains.rules(hint.elsewhere(county.village(), "程德山", "", phone)))
                .containsExactly("limit.REPEAT_HINT");
    }

    @Test
    void theFirstQuestionsOfADayMayComeFromTwoTabsAtOnce() throws Exception {
        assertThat(Race.run(4, n -> () -> asks(county.village()))).containsOnly(true);
    }

    private boolean asks(Actor actor) {
        return known(actor, "程德山", phone);
    }

    private boolean known(Actor actor, String name, String phone) {
        return hint.elsewhere(actor, name, "", phone).orThrow();
    }
}
