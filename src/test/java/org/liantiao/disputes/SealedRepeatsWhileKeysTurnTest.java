package org.liantiao.disputes;

import org.junit.jupiter.api.BeforeEach;
import org.liantiao.base.HashVaults;
import org.liantiao.disputes.internal.HashTurns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/** The same while the key of the hashes turns: the settled case stands under the old key still, the sealed one under the new. */
@TestPropertySource(
        properties = {
            "liantiao.vault.hash-key=" + HashVaults.SM3,
            "liantiao.vault.hash-key-id=2",
            "liantiao.vault.other-hash-keys=1=" + HashVaults.OLD
        })
class SealedRepeatsWhileKeysTurnTest extends SealedRepeatsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("${liantiao.vault.key}")
    String key;

    @BeforeEach
    void theSettledOneAloneStandsUnderTheOldKey() {
        String fresh = jdbc.sql("select pair_names from dispute where id = ?")
                .param(followed)
                .query(String.class)
                .single();
        new HashTurns(jdbc, transactions).turn(HashVaults.before(key));
        jdbc.sql("update dispute set pair_names = ? where id = ?")
                .params(fresh, followed)
                .update();
    }
}
