package org.liantiao.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a second factor, and whether a code is theirs. Whoever asks for a code holds the person's lock. */
@Component
class FactorBook {
    private static final String TABLE = "second_factor";
    private static final String KIND = "recovery code";
    private static final String COLUMN = "secret_sealed";

    private final JdbcClient jdbc;
    private final Vault vault;

    FactorBook(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private record Kept(String sealed, long lastStep) {}

    boolean has(UUID person) {
        return !having(List.of(person)).isEmpty();
    }

    /** Those of these people who have one. */
    Set<UUID> having(Collection<UUID> people) {
        if (people.isEmpty()) return Set.of();
        return Set.copyOf(jdbc.sql("select person_id from second_factor where person_id in (:people)")
                .param("people", people)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Takes a code of the telephone, or one of those kept on paper. Each is taken once. */
    boolean takes(UUID person, String typed, Instant now) {
        String code = Typed.halfWidth(typed).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return code.matches("[0-9]{6}") ? takesTimed(person, code, now) : takesPaper(person, code);
    }

    void keep(UUID person, byte[] secret, long step, List<String> paper, Instant now) {
        remove(person);
        String sealed = vault.seal(TABLE, COLUMN, person, Base64.getEncoder().encodeToString(secret));
        jdbc.sql("insert into second_factor (person_id, secret_sealed, last_step, enrolled_at) values (?, ?, ?, ?)")
                .params(person, sealed, step, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        for (String code : paper)
            jdbc.sql("insert into recovery_code (person_id, code_hash) values (?, ?)")
                    .params(person, vault.hash(KIND, normal(person, code)))
                    .update();
    }

    /** @return whether there was one */
    boolean remove(UUID person) {
        jdbc.sql("delete from recovery_code where person_id = ?").params(person).update();
        return jdbc.sql("delete from second_factor where person_id = ?")
                        .params(person)
                        .update()
                > 0;
    }

    private boolean takesTimed(UUID person, String code, Instant now) {
        Kept kept = jdbc.sql("select secret_sealed, last_step from second_factor where person_id = ?")
                .params(person)
                .query((row, n) -> new Kept(row.getString(1), row.getLong(2)))
                .optional()
                .orElse(null);
        if (kept == null) return false;
        byte[] secret = Base64.getDecoder().decode(vault.open(TABLE, COLUMN, person, kept.sealed()));
        OptionalLong step = Totp.step(secret, code, now, kept.lastStep());
        step.ifPresent(taken -> jdbc.sql("update second_factor set last_step = ? where person_id = ?")
                .params(taken, person)
                .update());
        return step.isPresent();
    }

    private boolean takesPaper(UUID person, String code) {
        return jdbc.sql("delete from recovery_code where person_id = :person and code_hash in (:hashes)")
                        .param("person", person)
                        .param("hashes", vault.hashes(KIND, normal(person, code)))
                        .update()
                > 0;
    }

    private static String normal(UUID person, String code) {
        return person + code.replaceAll("[^a-z0-9]", "");
    }
}
