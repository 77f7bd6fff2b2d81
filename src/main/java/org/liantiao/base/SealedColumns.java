package org.liantiao.base;

import java.util.List;

/** The one list of all columns that hold sealed values: what is not here keeps its key when keys turn. A test holds it against the schema. */
final class SealedColumns {
    /** @param id the column of the row's id, which the value is bound to */
    record SealedColumn(String table, String name, String id) {
        SealedColumn(String table, String name) {
            this(table, name, "id");
        }
    }

    static final List<SealedColumn> ALL = List.of(
            new SealedColumn("party", "id_number_sealed"),
            new SealedColumn("party", "phone_sealed"),
            new SealedColumn("party", "address_sealed"),
            new SealedColumn("dispute", "place_detail_sealed"),
            new SealedColumn("draft", "content_sealed"),
            new SealedColumn("ledger_row", "content_sealed"),
            new SealedColumn("ledger_row", "reasons_sealed"),
            new SealedColumn("person", "phone_sealed"),
            new SealedColumn("second_factor", "secret_sealed", "person_id"),
            new SealedColumn("team_member", "phone_sealed"));

    private SealedColumns() {}
}
