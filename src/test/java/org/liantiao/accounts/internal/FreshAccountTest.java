package org.liantiao.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.SignedIn;
import org.liantiao.accounts.StandIn;
import org.liantiao.accounts.StandIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a session that is open already may still do after its person was changed. */
@CountyTest
class FreshAccountTest {
    private static final LocalDate TODAY = AdjustableClock.START.toLocalDate();

    @Autowired
    TestCounty county;

    @Autowired
    SignIns signIns;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Sessions sessions;

    @Autowired
    PeopleChanges changes;

    @Autowired
    StandIns standIns;

    MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void aTownshipReviewerWithAnOpenScreen() {
        Account account =
                (Account) signIns.tryPassword("township-" + county.number(), Counties.PASSWORD, Visitor.at(""))
                        .orThrow();
        SecurityContextHolder.getContext().setAuthentication(Tokens.of(account));
    }

    @AfterEach
    void nobodyLeft() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void endsTheSessionOfWhoeverLostARole() throws Exception {
        change("测试", county.bodies().justiceOffice(), Role.MEDIATOR);
        click("POST", "/", "uidl");

        assertThat(session.isInvalid()).isTrue();
        assertThat(signedIn.account()).isEmpty();
    }

    @Test
    void goesOnWithWhomOneStandsInForAndEndsWithIt() throws Exception {
        UUID absence = standIns.arrange(
                        county.township2(),
                        county.township2().personId(),
                        new StandIns.Form(county.township().personId(), TODAY, TODAY))
                .orThrow();
        click("POST", "/", "uidl");
        assertThat(session.isInvalid()).isFalse();
        assertThat(signedIn.actor().standIns())
                .extracting(StandIn::personId)
                .containsExactly(county.township2().personId());

        standIns.end(county.township2(), absence).orThrow();
        click("POST", "/", "uidl");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsTheSessionOfWhoeverWasMoved() throws Exception {
        change("测试", county.bodies().justiceOffice3(), Role.MEDIATOR, Role.REVIEWER);
        click("POST", "/", "uidl");

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void goesOnUnderTheNewNameWhenNothingElseChanged() throws Exception {
        change("改过的名字", county.bodies().justiceOffice(), Role.MEDIATOR, Role.REVIEWER);
        click("POST", "/", "uidl");

        assertThat(session.isInvalid()).isFalse();
        assertThat(signedIn.actor().name()).isEqualTo("改过的名字");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /VAADIN/dynamic/resource/1/2/rows.xlsx,",
        "POST, /VAADIN/dynamic/resource/1/2/upload,",
        "POST, /, uidl",
        "POST, /images/icon.svg, uidl",
        "GET, /styles/app.css, uidl",
        "GET, /VAADIN/build/x.js, init",
        "POST, /js/keys.js,",
        "POST, /, heartbeat",
        "GET, /case/1,"
    })
    void asksForEveryDownloadUploadAndStepWhateverItsAddress(String method, String path, String type) throws Exception {
        changes.suspend(county.admin(), county.township().personId()).orThrow();
        click(method, path, type);

        assertThat(session.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/VAADIN/build/x.js", "/VAADIN/static/x.js", "/styles/app.css", "/js/keys.js", "/images/icon.svg"})
    void givesStyleSheetsAndScriptsToEverybodyWithoutAsking(String path) throws Exception {
        changes.suspend(county.admin(), county.township().personId()).orThrow();
        click("GET", path, null);

        assertThat(session.isInvalid()).isFalse();
    }

    private void change(String name, Organisation organisation, Role... roles) {
        PersonForm form = new PersonForm("", name, organisation.id(), Set.of(roles), "");
        changes.change(county.admin(), county.township().personId(), form).orThrow();
    }

    private void click(String method, String path, String type) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setSession(session);
        if (type != null) request.setParameter("v-r", type);
        new FreshAccount(signIns, sessions).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
