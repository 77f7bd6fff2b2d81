package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liantiao.base.Outcome;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own, since it begins with nobody; the second test goes on where the first ended. */
@CountyTest
@TestPropertySource(properties = "liantiao.test=first-start")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTest {
    private static final Pattern CODE = Pattern.compile("with this code: ([a-z0-9]+)");

    @Autowired
    FirstStart firstStart;

    @Autowired
    SignIns signIns;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Test
    @Order(1)
    void makesTheCountyAndItsAdministratorWithTheCodeFromTheLogAndOnlyOnce(CapturedOutput log) {
        firstStart.announce();
        String code = code(log);

        assertThat(rules(firstStart.begin(form("wrong", "410423000000")))).containsExactly("code:firstStart.code");
        assertThat(rules(firstStart.begin(form(code, "41042")))).containsExactly("countyCode:area.code");
        assertThat(areas.county()).isEmpty();

        Account administrator = firstStart.begin(form(code, "410423000000")).orThrow();
        assertThat(administrator.actor().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(signIns.tryPassword("wubin", "Diaojie2026", Visitor.at("")).orThrow())
                .isInstanceOfSatisfying(
                        Account.class, account -> assertThat(account.actor()).isEqualTo(administrator.actor()));
        assertThat(organisations.committeeOf(areas.county().orElseThrow().id())).isPresent();

        assertThat(firstStart.isDue()).isFalse();
        assertThat(rules(firstStart.begin(form(code, "410423000000")))).containsExactly("code:firstStart.code");
    }

    @Test
    @Order(2)
    void laterStartsGiveNoCode(CapturedOutput log) {
        String before = log.getOut();
        firstStart.announce();

        assertThat(log.getOut().substring(before.length())).doesNotContainPattern(CODE);
        assertThat(firstStart.isDue()).isFalse();
    }

    private static String code(CapturedOutput log) {
        Matcher found = CODE.matcher(log.getOut());
        String last = null;
        while (found.find()) last = found.group(1);
        return last;
    }

    private static FirstStart.Form form(String code, String countyCode) {
        return new FirstStart.Form(code, "鲁山县", countyCode, "wubin", "吴斌", "Diaojie2026", "Diaojie2026");
    }

    private static java.util.List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.field() + ":" + refusal.rule())
                .toList();
    }
}
