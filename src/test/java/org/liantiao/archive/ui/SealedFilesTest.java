package org.liantiao.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.internal.CurrentInstance;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.People;
import org.liantiao.accounts.SignedIn;
import org.liantiao.archive.Archive;
import org.liantiao.archive.AwayArchive;
import org.liantiao.archive.Retention;
import org.liantiao.attachments.internal.AwayStore;
import org.liantiao.base.Ids;
import org.liantiao.base.Texts;
import org.liantiao.base.Vault;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What the address of a sealed file answers. */
@ApplicationTest
class SealedFilesTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Archive archive;

    @Autowired
    People people;

    @Autowired
    Limits limits;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Texts texts;

    @Autowired
    Vault vault;

    private UUID dispute;

    @BeforeEach
    void aSealedCase() {
        CurrentInstance.clearAll();
        dispute = chains.accepted(county.village());
        chains.endings()
                .end(county.village(), Ids.next(), dispute, End.WITHDRAWN, chains.today(), "", true)
                .orThrow();
        archive.seal(county.village(), dispute, Retention.LONG).orThrow();
        Account village = Account.of(people.find(county.village().personId()).orElseThrow());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(village, null, village.authorities()));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void itOpensAndWhileTheStoreIsAwayItCanBeFetchedLater() throws Exception {
        assertThat(ask(archive).getStatus()).isEqualTo(200);

        MockHttpServletResponse away = ask(AwayArchive.with(context, AwayStore.at(vault)));

        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(away.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(texts.say(Texts.CHINESE, "refusal.file.fetchLater"));
    }

    private MockHttpServletResponse ask(Archive asked) throws Exception {
        return MockMvcBuilders.standaloneSetup(new SealedFiles(asked, limits, signedIn, texts))
                .build()
                .perform(get("/sealed/" + dispute + "/1").locale(Locale.SIMPLIFIED_CHINESE))
                .andReturn()
                .getResponse();
    }
}
