package org.liantiao.attachments.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.internal.CurrentInstance;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.LimitSettings;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.Limits.Use;
import org.liantiao.accounts.People;
import org.liantiao.accounts.SignedIn;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.AwayAttachments;
import org.liantiao.attachments.Ordering;
import org.liantiao.attachments.Samples;
import org.liantiao.attachments.internal.AwayStore;
import org.liantiao.base.RefusedAccess;
import org.liantiao.base.Texts;
import org.liantiao.base.Vault;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What an address of a file answers, and to whom. */
@ApplicationTest
class AttachmentFilesTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    People people;

    @Autowired
    Adding adding;

    @Autowired
    Attachments attachments;

    @Autowired
    Ordering ordering;

    @Autowired
    LimitSettings limitSettings;

    @Autowired
    Limits limits;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    RefusedAccess refused;

    @Autowired
    Texts texts;

    @Autowired
    Vault vault;

    private MockMvc browser;
    private UUID dispute;

    @BeforeEach
    void aCase() {
        // A screen of an earlier test on this thread would answer who is signed in.
        CurrentInstance.clearAll();
        SecurityContextHolder.clearContext();
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        dispute = chains.accepted(county.village());
    }

    @Test
    void whoReadsTheCaseSavesItUnderItsNameAndNothingKeepsACopy() throws Exception {
        UUID id = adding.add(county.village(), dispute, "地边 现场.jpg", Samples.in(Samples.jpeg()))
                .orThrow();

        MockHttpServletResponse answer = ask(county.township(), "/files/" + id);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E5%9C%B0%E8%BE%B9%20%E7%8E%B0%E5%9C%BA.jpg");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store").contains("private");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("sandbox");
        assertThat(answer.getContentAsByteArray()).hasSize((int)
                attachments.of(county.village(), dispute).getFirst().bytes());
    }

    @Test
    void aPlayerIsGivenThePartItAsksFor() throws Exception {
        UUID id = adding.add(county.village(), dispute, "录音.wav", Samples.in(Samples.wav()))
                .orThrow();

        MockHttpServletResponse answer =
                ask(county.village(), get("/files/" + id + "/view").header("Range", "bytes=8-11"));

        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.getContentType()).isEqualTo("audio/wav");
        assertThat(answer.getContentAsString()).isEqualTo("WAVE");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline;");
    }

    @Test
    void eachLookLeavesALineAndAPlayerOneOnly() throws Exception {
        UUID picture = adding.add(county.village(), dispute, "a.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        UUID sound = adding.add(county.village(), dispute, "a.wav", Samples.in(Samples.wav()))
                .orThrow();

        ask(county.village(), "/files/" + picture + "/small");
        ask(county.village(), "/files/" + picture + "/view");
        ask(county.village(), get("/files/" + picture + "/view").header("Range", "bytes=1-"));
        ask(county.village(), get("/files/" + sound + "/view").header("Range", "bytes=0-"));
        ask(county.village(), get("/files/" + sound + "/view").header("Range", "bytes=100-200"));

        assertThat(jdbc.sql("select count(*) from trail_entry where subject_id = ? and kind = 'attachment.opened'")
                        .param(dispute)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aPaperMayStandInAFrameOfOurPageAndRunNothing() throws Exception {
        UUID id = adding.add(county.village(), dispute, "收据.pdf", Samples.in(Samples.pdf()))
                .orThrow();

        MockHttpServletResponse answer = ask(county.village(), "/files/" + id + "/view");

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("script-src");
    }

    @Test
    void aForeignAnUnknownARemovedAndAMistypedOneAreNotThereInTheSameWay() throws Exception {
        UUID id = adding.add(county.village(), dispute, "a.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        String unknown = seen(ask(county.village(), "/files/" + UUID.randomUUID()));

        for (Actor stranger : List.of(
                county.village2(),
                county.village3(),
                county.township3(),
                county.police(),
                county.auditor(),
                county.admin()))
            for (String part : List.of("", "/view", "/small"))
                assertThat(seen(ask(stranger, "/files/" + id + part))).isEqualTo(unknown);
        assertThat(seen(ask(county.village(), "/files/1"))).isEqualTo(unknown);
        ordering.remove(county.village(), id, "放错了").orThrow();
        assertThat(seen(ask(county.village(), "/files/" + id))).isEqualTo(unknown);
        assertThat(unknown).startsWith("404");
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheSignIn() throws Exception {
        UUID id = adding.add(county.village(), dispute, "a.jpg", Samples.in(Samples.jpeg()))
                .orThrow();

        MockHttpServletResponse answer = ask(null, "/files/" + id);

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void whoTookTooManyAlongTodayReadsSoAndStillLooksAtThemInThePage() throws Exception {
        UUID id = adding.add(county.village(), dispute, "a.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        Map<Use, @Nullable Integer> typed = new EnumMap<>(limitSettings.current());
        Integer usual = typed.put(Use.DOCUMENT, 2);
        limitSettings.change(county.admin(), typed).orThrow();
        try {
            for (int i = 0; i < 2; i++)
                assertThat(ask(county.village(), "/files/" + id).getStatus()).isEqualTo(200);

            MockHttpServletResponse answer = ask(county.village(), "/files/" + id);

            assertThat(answer.getStatus()).isEqualTo(429);
            assertThat(Long.parseLong(String.valueOf(answer.getHeader("Retry-After"))))
                    .isBetween(1L, 86_401L);
            assertThat(answer.getContentType()).startsWith("text/plain");
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("2")
                    .doesNotContain("refusal.");
            assertThat(answer.getHeader("Content-Disposition")).isNull();
            for (String part : List.of("/view", "/small"))
                assertThat(ask(county.village(), "/files/" + id + part).getStatus())
                        .isEqualTo(200);
            assertThat(ask(county.township(), "/files/" + id).getStatus()).isEqualTo(200);
            assertThat(jdbc.sql("select count(*) from trail_entry where subject_id = ? and kind = 'attachment.fetched'")
                            .param(dispute)
                            .query(Long.class)
                            .single())
                    .isEqualTo(3);
        } finally {
            typed.put(Use.DOCUMENT, usual);
            limitSettings.change(county.admin(), typed).orThrow();
        }
    }

    @Test
    void whileTheStoreIsAwayEveryAddressSaysThatItCanBeFetchedLater() throws Exception {
        UUID id = adding.add(county.village(), dispute, "a.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        browser = MockMvcBuilders.standaloneSetup(new AttachmentFiles(
                        AwayAttachments.with(context, AwayStore.at(vault)), limits, signedIn, refused, texts))
                .build();
        Account village = Account.of(people.find(county.village().personId()).orElseThrow());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(village, null, village.authorities()));

        for (String part : List.of("", "/view", "/small")) {
            MockHttpServletResponse answer = browser.perform(
                            get("/files/" + id + part).locale(Locale.SIMPLIFIED_CHINESE))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(part).isEqualTo(503);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .isEqualTo(texts.say(Texts.CHINESE, "refusal.file.fetchLater"));
        }
    }

    private static String seen(MockHttpServletResponse answer) {
        return answer.getStatus() + " " + answer.getHeader("Content-Disposition") + " "
                + answer.getContentAsByteArray().length;
    }

    private MockHttpServletResponse ask(@Nullable Actor actor, String address) throws Exception {
        return ask(actor, get(address));
    }

    private MockHttpServletResponse ask(@Nullable Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        if (actor != null) {
            Account account = Account.of(people.find(actor.personId()).orElseThrow());
            request.with(authentication(
                    UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities())));
        }
        return browser.perform(request).andReturn().getResponse();
    }
}
