package org.liantiao.disputes;

import org.junit.jupiter.api.BeforeEach;
import org.liantiao.base.HashVaults;
import org.liantiao.disputes.internal.HashTurns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/** The same two are known again while the key of the hashes turns: what was before stands under the old key, what comes under the new. */
@TestPropertySource(
        properties = {
            "liantiao.vault.hash-key=" + HashVaults.SM3,
            "liantiao.vault.hash-key-id=2",
            "liantiao.vault.other-hash-keys=1=" + HashVaults.OLD
        })
class RepeatsWhileKeysTurnTest extends RepeatsTest {
    @Autowired
    PlatformTransactionManager transactions;

    @Value("${liantiao.vault.key}")
    String key;

    @BeforeEach
    void allOfItStandsUnderTheOldKey() {
        new HashTurns(jdbc, transactions).turn(HashVaults.before(key));
    }
}
