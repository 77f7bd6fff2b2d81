package org.liantiao.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Refusal;
import org.liantiao.base.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps imports and, sealed, the rows of the latest one until they are in. */
@Repository
class LedgerStaging {
    private static final String TABLE = "ledger_row";
    private static final String SELECT =
            "select id, ledger_year, file_name, state, total, good, refused, known, done, touched_at from ledger_import ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Vault vault;
    private final Clock clock;

    LedgerStaging(JdbcClient jdbc, JdbcTemplate batches, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        this.clock = clock;
    }

    /** A row that waits, with the reasons why it cannot come in; none for a good one. */
    record Staged(UUID id, LedgerRow row, List<Refusal> reasons) {
        Staged(LedgerRow row, List<Refusal> reasons) {
            this(Ids.next(), row, reasons);
        }
    }

    UUID begin(int year, String fileName, Actor actor) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into ledger_import (id, ledger_year, county_id, file_name, state, total, good, refused,
                            known, done, started_by, started_at, touched_at)
                        values (?, ?, ?, ?, 'CHECKED', 0, 0, 0, 0, 0, ?, ?, ?)""")
                .params(id, year, actor.countyId(), fileName, actor.personId(), now(), now())
                .update();
        return id;
    }

    void count(UUID id, int total, int good, int refused, int known) {
        jdbc.sql("update ledger_import set total = ?, good = ?, refused = ?, known = ? where id = ?")
                .params(total, good, refused, known, id)
                .update();
    }

    /** After a batch: so many more are in, so many turned out to be refused or known after all. */
    void advance(UUID id, int in, int refused, int known) {
        jdbc.sql("""
                        update ledger_import set done = done + ?, good = good - ?, refused = refused + ?,
                            known = known + ?, touched_at = ? where id = ?""").params(in, refused + known, refused, known, now(), id).update();
    }

    /** @return whether the import was in one of these states and now is in the other */
    boolean move(UUID id, LedgerImport.State to, LedgerImport.State... from) {
        return jdbc.sql("update ledger_import set state = :to, touched_at = :now where id = :id and state in (:from)")
                        .param("to", to.name())
                        .param("now", now())
                        .param("id", id)
                        .param("from", List.of(from).stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    Optional<LedgerImport> latest(UUID countyId) {
        return jdbc.sql(SELECT + "where county_id = ? order by started_at desc, id desc limit 1")
                .param(countyId)
                .query(LedgerStaging::read)
                .optional();
    }

    Optional<LedgerImport> find(UUID countyId, UUID id) {
        return jdbc.sql(SELECT + "where county_id = ? and id = ?")
                .params(countyId, id)
                .query(LedgerStaging::read)
                .optional();
    }

    /** The same, and whoever else wants to move this import waits until the transaction ends. */
    Optional<LedgerImport> lock(UUID countyId, UUID id) {
        return jdbc.sql(SELECT + "where county_id = ? and id = ? for update")
                .params(countyId, id)
                .query(LedgerStaging::read)
                .optional();
    }

    void add(UUID importId, List<Staged> rows) {
        batches.batchUpdate(
                "insert into ledger_row (id, import_id, row_number, state, reasons_sealed, content_sealed)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(staged -> new Object[] {
                            staged.id(),
                            importId,
                            staged.row().number(),
                            staged.reasons().isEmpty() ? "GOOD" : "REFUSED",
                            sealed("reasons_sealed", staged.id(), PackedReasons.pack(staged.reasons())),
                            sealed("content_sealed", staged.id(), staged.row().packed())
                        })
                        .toList());
    }

    void refuse(Staged staged, List<Refusal> reasons) {
        jdbc.sql("update ledger_row set state = 'REFUSED', reasons_sealed = ? where id = ?")
                .params(sealed("reasons_sealed", staged.id(), PackedReasons.pack(reasons)), staged.id())
                .update();
    }

    List<Staged> good(UUID importId, int most) {
        return rows(importId, "GOOD", 0, most);
    }

    List<Staged> refused(UUID importId, int offset, int most) {
        return rows(importId, "REFUSED", offset, most);
    }

    int countRefused(UUID importId) {
        return jdbc.sql("select count(*) from ledger_row where import_id = ? and state = 'REFUSED'")
                .param(importId)
                .query(Integer.class)
                .single();
    }

    void remove(List<Staged> rows) {
        batches.batchUpdate(
                "delete from ledger_row where id = ?",
                rows.stream().map(staged -> new Object[] {staged.id()}).toList());
    }

    void removeRows(UUID importId) {
        jdbc.sql("delete from ledger_row where import_id = ?").param(importId).update();
    }

    /** A new import takes the place of what was waiting in its county. */
    void removeRowsOf(UUID countyId) {
        jdbc.sql("delete from ledger_row where import_id in (select id from ledger_import where county_id = ?)")
                .param(countyId)
                .update();
    }

    private List<Staged> rows(UUID importId, String state, int offset, int most) {
        return jdbc.sql("""
                        select id, row_number, reasons_sealed, content_sealed from ledger_row
                        where import_id = ? and state = ? order by row_number offset ? rows fetch first ? rows only""")
                .params(importId, state, offset, most)
                .query((row, n) -> opened(row))
                .list();
    }

    private Staged opened(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String content = vault.open(TABLE, "content_sealed", id, row.getString("content_sealed"));
        String reasons = vault.open(TABLE, "reasons_sealed", id, row.getString("reasons_sealed"));
        return new Staged(id, LedgerRow.unpacked(row.getInt("row_number"), content), PackedReasons.unpack(reasons));
    }

    private String sealed(String column, UUID id, String plain) {
        return vault.seal(TABLE, column, id, plain);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static LedgerImport read(ResultSet row, int n) throws SQLException {
        Instant touched = row.getObject("touched_at", OffsetDateTime.class).toInstant();
        return new LedgerImport(
                row.getObject("id", UUID.class),
                row.getInt("ledger_year"),
                row.getString("file_name"),
                LedgerImport.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("good"),
                row.getInt("refused"),
                row.getInt("known"),
                row.getInt("done"),
                touched);
    }
}
