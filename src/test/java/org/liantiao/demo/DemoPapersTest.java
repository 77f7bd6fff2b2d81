package org.liantiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.DemoAccounts;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.reviews.Sample;
import org.liantiao.reviews.SamplePage;
import org.liantiao.reviews.Samples;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What a tour of the demo county shows of papers that were signed, and of files that were reviewed. */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.class)
class DemoPapersTest {
    @Autowired
    DemoAccounts accounts;

    @Autowired
    SignIns signIns;

    @Autowired
    Samples samples;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void someCasesOfTheVillageHavePhotographsAndPapers() {
        assertThat(number("select count(*) from attachment where kind = 'IMAGE' and thumb_id is not null"
                        + " and category not in ('SIGNATURE', 'SIGNED')"))
                .isEqualTo(4);
        assertThat(number("select count(*) from attachment where kind = 'PDF' and pages = 1"))
                .isEqualTo(1);
    }

    @Test
    void someOfTheVillagesPapersAreSignedOnTheScreenOrWithAFingerAndOneIsScanned() {
        assertThat(strings("select distinct signature_form from attachment where category = 'SIGNATURE'"))
                .containsExactlyInAnyOrder("DRAWN", "FINGERPRINT");
        assertThat(strings("select distinct signature_paper from attachment where category = 'SIGNATURE'"))
                .containsExactlyInAnyOrder("NOTICE", "AGREEMENT");
        assertThat(strings("select signed_paper from attachment where category = 'SIGNED'"))
                .containsExactly("AGREEMENT");
    }

    @Test
    void theCountyDrewASampleOfAMonthAndConcludedOneOfItsSheets() {
        Account county = (Account) signIns.tryPassword("county", accounts.password(), Visitor.at(""))
                .orThrow();
        List<Sample> all = samples.list(county.actor()).orElseThrow();
        assertThat(all).singleElement().matches(Sample::isDrawn);
        SamplePage page = samples.page(county.actor(), all.getFirst().id()).orElseThrow();
        assertThat(page.redraws()).isTrue();
        assertThat(page.concluded()).isEqualTo(1);
        assertThat(page.drawn()).filteredOn(one -> one.sheetId() != null).hasSize(2);
    }

    private int number(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class));
    }

    private List<String> strings(String sql) {
        return jdbc.queryForList(sql, String.class);
    }
}
