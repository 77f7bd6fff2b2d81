package org.liantiao.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ledgers of a test's county: checks and runs them as its supervisor, and counts what came of it. */
public record TestLedgers(LedgerImports imports, LedgerRuns runs, JdbcClient jdbc, TestCounty here) {
    @SafeVarargs
    final LedgerImport check(List<String>... rows) {
        return check(List.of(rows));
    }

    LedgerImport check(List<List<String>> rows) {
        return imports.dryRun(here.county(), 2024, "台账.xlsx", Sheets.ledger(rows), read -> {})
                .orThrow();
    }

    LedgerImport run(LedgerImport checked) {
        return runs.run(here.county(), checked.id(), now -> {}).orThrow();
    }

    /** A good row of the county's first village. */
    List<String> row(int number, Map<LedgerColumn, String> changes) {
        return Sheets.row(
                here.places().township().name(), here.places().village().name(), number, changes);
    }

    List<List<String>> rows(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> row(number, Map.of()))
                .toList();
    }

    long cases() {
        return count(
                "select count(*) from dispute where county_id = ?",
                here.places().county().id());
    }

    /** Rows of an import that are kept still. */
    long waiting(UUID importId) {
        return count("select count(*) from ledger_row where import_id = ?", importId);
    }

    long traced(String kind, UUID importId) {
        return count("select count(*) from trail_entry where kind = '" + kind + "' and subject_id = ?", importId);
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }
}
