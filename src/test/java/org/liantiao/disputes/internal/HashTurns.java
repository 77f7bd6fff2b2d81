package org.liantiao.disputes.internal;

import org.liantiao.base.Turning;
import org.liantiao.base.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Turns of the hash key to and fro, on a database whose application goes on. */
public final class HashTurns {
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    public HashTurns(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** One node’s work on it. */
    public Turning node(Vault vault) {
        return new TurningHashes(jdbc, vault, new PairsOfCases(jdbc, vault), transactions);
    }

    /** All of it, to the current key of this vault. */
    public void turn(Vault vault) {
        Turning node = node(vault);
        while (node.more()) {}
    }
}
