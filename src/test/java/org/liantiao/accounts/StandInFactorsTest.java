package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A second factor that the county asks of a role is asked of whoever acts in it, in somebody's stead too. */
@CountyTest
class StandInFactorsTest {
    private static final Visitor OFFICE = Visitor.at("192.0.2.21");
    private static final String OWN = "Xiaohe2027";

    @Autowired
    SecondFactors factors;

    @Autowired
    SignIns signIns;

    @Autowired
    SignInRules rules;

    @Autowired
    PeopleChanges changes;

    @Autowired
    FirstVisit firstVisit;

    @Autowired
    StandIns standIns;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TestCounty county;

    @AfterEach
    void asItWas() {
        ask(Set.of());
    }

    @Test
    void whoeverStandsInForARoleThatNeedsOneNeedsItToo() {
        byte[] secret = factors.newSecret();
        UUID reviewer = county.township().personId();
        Entrance entrance = changes.add(
                        county.admin(),
                        new PersonForm(
                                "stead-" + county.number(),
                                "代班人",
                                county.bodies().justiceOffice().id(),
                                Set.of(Role.MEDIATOR),
                                ""))
                .orThrow();
        firstVisit
                .accept(new FirstVisit.Form(entrance.login(), entrance.code(), OWN, OWN), "")
                .orThrow();
        ask(Set.of(Role.REVIEWER));
        Account before = account(entrance.login());
        assertThat(before.due()).isEmpty();

        LocalDate today = LocalDate.now(clock);
        standIns.arrange(county.admin(), reviewer, new StandIns.Form(entrance.personId(), today, today))
                .orThrow();
        assertThat(signIns.again(before).orElseThrow().actor().actsIn()).containsExactly(Role.MEDIATOR);

        Account after = account(entrance.login());
        assertThat(after.due()).contains(Due.SECOND_FACTOR);
        Account enrolled = factors.enrol(after, OWN, secret, Totp.code(secret, clock.instant()))
                .orThrow()
                .account();
        assertThat(signIns.again(enrolled).orElseThrow().actor().actsIn())
                .containsExactlyInAnyOrder(Role.MEDIATOR, Role.REVIEWER);
        assertThat(factors.remove(enrolled, OWN).refusals()).extracting("rule").containsExactly("factor.required");
    }

    private Account account(String login) {
        return (Account) signIns.tryPassword(login, OWN, OFFICE).orThrow();
    }

    private void ask(Set<Role> roles) {
        rules.change(county.admin(), new SignInRules.Form(PasswordSchool.MLPS, roles))
                .orThrow();
    }
}
