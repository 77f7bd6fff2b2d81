package org.liantiao.disputes.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liantiao.base.Job;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a hash of what each case tells, so that texts copied from one another are found by one indexed column. The facts of a
 * case never change, so each is looked at once: a few minutes after it was registered, and the old ones at the first start.
 */
@Component
class FactsHashes implements Job {
    static final String KIND = "facts";
    private static final int BATCH = 1000;
    /** Fewer signs than this many people write the same way without copying: 两家因地边发生争执. */
    private static final int TELLING = 16;

    /** Whatever is no letter, and the figures of Chinese from one to ten thousand, nought, two of and a certain one. */
    private static final String UNTELLING =
            "[^\\p{L}]|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u4e07\u96f6\u4e24\u67d0]";

    private record Told(UUID id, String origin, String facts, String applicant, String respondent) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Vault vault;
    private final TransactionTemplate transaction;

    FactsHashes(JdbcClient jdbc, JdbcTemplate batches, Vault vault, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        this.transaction = new TransactionTemplate(transactions);
        // A million old cases are not to wait for one commit.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String name() {
        return "facts-hashes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(4);
    }

    @Override
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> batch()))) {}
    }

    /** Whether there may be more. */
    private boolean batch() {
        List<Told> some = jdbc.sql("""
                        select id, origin, facts, applicant_name, respondent_name from dispute where facts_hash is null
                        order by id limit :some""")
                .param("some", BATCH)
                .query((row, n) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getString("origin"),
                        row.getString("facts"),
                        row.getString("applicant_name"),
                        row.getString("respondent_name")))
                .list();
        batches.batchUpdate(
                "update dispute set facts_hash = ? where id = ?",
                some.stream().map(told -> new Object[] {hash(told), told.id()}).toList());
        some.forEach(this::bringAlong);
        return some.size() == BATCH;
    }

    private String hash(Told told) {
        String telling = telling(told.origin(), told.facts(), told.applicant(), told.respondent());
        return telling.isEmpty() ? "" : vault.hash(KIND, telling);
    }

    /** While keys turn: the same text of others goes under the same key with it, or they would not be seen as the same. */
    private void bringAlong(Told told) {
        if (vault.hashKeys().size() == 1) return;
        String telling = telling(told.origin(), told.facts(), told.applicant(), told.respondent());
        List<String> hashes = vault.hashes(KIND, telling);
        if (!telling.isEmpty())
            jdbc.sql("update dispute set facts_hash = :fresh where facts_hash in (:old)")
                    .param("fresh", hashes.getFirst())
                    .param("old", hashes.subList(1, hashes.size()))
                    .update();
    }

    /** What tells of copying in the facts of a case; empty when nothing does. @param applicant the names of that side */
    static String telling(String origin, String facts, String applicant, String respondent) {
        if (!origin.equals("LOGGED")) return "";
        List<String> names = new ArrayList<>();
        for (String side : List.of(applicant, respondent)) names.addAll(List.of(side.split("、")));
        String bare = bare(facts, names);
        return bare.codePointCount(0, bare.length()) < TELLING ? "" : bare;
    }

    /** Without what differs in texts that are copied: the names, all numbers, spaces and signs. */
    static String bare(String facts, List<String> names) {
        String bare = Typed.halfWidth(facts);
        for (String name : names) if (!name.isBlank()) bare = bare.replace(name, "");
        return bare.replaceAll(UNTELLING, "").toLowerCase(Locale.ROOT);
    }
}
