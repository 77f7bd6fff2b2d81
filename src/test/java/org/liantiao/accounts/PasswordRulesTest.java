package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class PasswordRulesTest {
    @Autowired
    PasswordRules rules;

    @Autowired
    SignInRules settings;

    @Autowired
    SignIns signIns;

    @Autowired
    OwnAccount own;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TestCounty county;

    @AfterEach
    void asItWas() {
        school(PasswordSchool.MLPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Woaini1314",
                "A123456!",
                "Lushan@2026",
                "1qaz@WSX",
                "P@ssw0rd",
                "P@ssw0rd123",
                "Zhangwei1980!",
                "Tiaojie#2026",
                "Aa1!Aa1!Aa1!",
                "123!Abc!"
            })
    void refusesWhatEverybodyTriesFirstUnderBothSchools(String password) {
        assertThat(refused(password)).containsExactly("password.common");
        school(PasswordSchool.MODERN);
        assertThat(refused(password)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xiaohe2026", "Lushan-gongdao-9", "石榴花开了-5月", "kT7!mmqx"})
    void letsPassWhatIsInNoList(String password) {
        assertThat(refused(password)).isEmpty();
    }

    @Test
    void theOlderSchoolAsksForKindsTheNewerForLength() {
        assertThat(refused("xiaohe2026")).containsExactly("password.simple");
        assertThat(refused("Xiaohe2026")).isEmpty();

        school(PasswordSchool.MODERN);
        assertThat(refused("Xiaohe2026")).containsExactly("password.short");
        assertThat(refused("wo jia men qian you ke zao shu")).isEmpty();
    }

    @Test
    void afterNinetyDaysANewOneIsDueBeforeAnythingOpens() {
        Account account = enter(Counties.PASSWORD);
        account = own.changePassword(account, Counties.PASSWORD, "Xiaohe2026", "Xiaohe2026")
                .orThrow();
        clock.advance(Duration.ofDays(89));
        assertThat(enter("Xiaohe2026").due()).isEmpty();

        clock.advance(Duration.ofDays(1));
        Account due = enter("Xiaohe2026");
        assertThat(due.due()).contains(Due.PASSWORD);
        assertThat(due.authorities()).isEmpty();

        Account changed = own.changePassword(due, "Xiaohe2026", "Xiaohe2027", "Xiaohe2027")
                .orThrow();
        assertThat(changed.due()).isEmpty();
        assertThat(changed.authorities()).isNotEmpty();
        assertThat(signIns.again(changed)).contains(changed);
    }

    @Test
    void theNewerSchoolForcesNoChange() {
        school(PasswordSchool.MODERN);
        clock.advance(Duration.ofDays(500));

        assertThat(enter(Counties.PASSWORD).due()).isEmpty();
    }

    @Test
    void noneOfTheLastFiveIsChosenAgainUnderTheOlderSchool() {
        Account account = enter(Counties.PASSWORD);
        String former = Counties.PASSWORD;
        for (int i = 1; i <= 6; i++) {
            clock.advance(Duration.ofDays(1));
            account = own.changePassword(account, former, "Xiaohe-" + i, "Xiaohe-" + i)
                    .orThrow();
            former = "Xiaohe-" + i;
        }

        assertThat(rules(own.changePassword(account, former, "Xiaohe-2", "Xiaohe-2")))
                .containsExactly("password.old");
        assertThat(own.changePassword(account, former, "Xiaohe-1", "Xiaohe-1").isDone())
                .isTrue();
    }

    @Test
    void onlyTheAdministratorChoosesTheSchool() {
        assertThat(settings.change(county.county(), new SignInRules.Form(PasswordSchool.MODERN, Set.of()))
                        .isDone())
                .isFalse();
        assertThat(settings.current().school()).isEqualTo(PasswordSchool.MLPS);
    }

    private List<String> refused(String password) {
        Reading reading = new Reading();
        rules.read(reading, "password", password, "somebody");
        return reading.refusals().stream().map(Refusal::rule).toList();
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::rule).toList();
    }

    private void school(PasswordSchool school) {
        settings.change(county.admin(), new SignInRules.Form(school, Set.of())).orThrow();
    }

    private Account enter(String password) {
        return (Account) signIns.tryPassword("village-" + county.number(), password, Visitor.at("192.0.2.20"))
                .orThrow();
    }
}
