package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Vault;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What fails by address is counted for all nodes, and costs whoever comes in no write. */
@CountyTest
class AddressMissesTest {
    @Autowired
    TestCounty county;

    @Autowired
    SignIns signIns;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    private String office;

    @BeforeEach
    void anOfficeOfItsOwn() {
        clock.reset();
        office = "172.16.%d.%d".formatted(county.number() / 250, county.number() % 250);
    }

    @Test
    void anotherNodeCountsOnAndNoAddressStandsThereAsItIs() {
        for (int i = 0; i < 20; i++) enter("spray" + i + "-" + county.number());

        AddressMisses elsewhere = new AddressMisses(jdbc, vault, 20, 60);
        assertThat(elsewhere.tooMany(office, clock.instant())).isTrue();
        assertThat(elsewhere.tooMany("172.31.0.1", clock.instant())).isFalse();
        assertThat(jdbc.sql("select place from address_miss")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place).hasSize(64));
    }

    @Test
    void whoeverComesInWritesNothingOfWhereFrom() {
        assertThat(enter("village-" + county.number())).isTrue();
        assertThat(rows()).isZero();

        enter("nobody-" + county.number());
        assertThat(rows()).isEqualTo(1);
    }

    private boolean enter(String login) {
        return signIns.tryPassword(login, Counties.PASSWORD, Visitor.at(office)).isDone();
    }

    private int rows() {
        return jdbc.sql("select count(*) from address_miss where place = ?")
                .param(vault.hash("address", Network.of(office)))
                .query(Integer.class)
                .single();
    }
}
