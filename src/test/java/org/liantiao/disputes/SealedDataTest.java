package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a thief of the database would read: no ID number, no telephone, no address. */
@CountyTest
class SealedDataTest {
    private static final String ADDRESS = "观音寺乡石头沟七组老槐树东";

    @Autowired
    TestCounty county;

    @Autowired
    Intake intake;

    @Autowired
    Drafts drafts;

    @Autowired
    CaseList list;

    @Autowired
    Cases cases;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    String idNumber = idNumber("41049919620314231");
    String phone = "19987650001";

    @BeforeEach
    void aCaseAndADraftThatHoldThem() {
        intake.register(county.village(), UUID.randomUUID(), form()).orThrow();
        drafts.save(
                county.village(),
                UUID.randomUUID(),
                Drafts.LOG,
                null,
                Map.of("idNumber", idNumber, "phone", phone, "address", ADDRESS));
    }

    @Test
    void noColumnOfAnyTableHoldsThemInPlainText() {
        List<String> found = new ArrayList<>();
        for (Column column : textColumns())
            for (String secret : List.of(idNumber, phone, ADDRESS))
                if (rowsWith(column, secret) > 0) found.add(column.table() + "." + column.name());
        assertThat(found).isEmpty();
        assertThat(rowsWith(new Column("party", "name"), "程德山"))
                .as("the search itself finds what is there")
                .isPositive();
    }

    @Test
    void aCaseIsFoundByTheWholeNumberAndShownMasked() {
        Scope scope = county.village().scope();
        for (String typed : List.of(
                idNumber, idNumber.substring(0, 6) + " " + idNumber.substring(6).toLowerCase(), phone, "１９９８７６５０００１")) {
            List<CaseRow> rows = list.page(scope, text(typed), CaseList.Sort.DUE, false, 0, 50);
            assertThat(rows).as(typed).hasSize(1);
            CaseFile.PartyLine party = cases.open(
                            county.village(), rows.getFirst().id())
                    .orElseThrow()
                    .parties()
                    .getFirst();
            assertThat(party.idNumber()).isEqualTo("410499********" + idNumber.substring(14));
            assertThat(party.phone()).isEqualTo("199****0001");
            assertThat(party.address()).doesNotContain("老槐树");
        }
        assertThat(list.count(county.village2().scope(), text(idNumber))).isZero();
    }

    @Test
    void aSealedValueOpensOnlyWhereItWasSealed() {
        UUID row = UUID.randomUUID();
        String sealed = vault.seal("party", "phone_sealed", row, phone);
        assertThat(vault.open("party", "phone_sealed", row, sealed)).isEqualTo(phone);
        for (Runnable moved : List.<Runnable>of(
                () -> vault.open("party", "phone_sealed", UUID.randomUUID(), sealed),
                () -> vault.open("party", "address_sealed", row, sealed),
                () -> vault.open("person", "phone_sealed", row, sealed)))
            org.assertj.core.api.Assertions.assertThatIllegalStateException().isThrownBy(moved::run);
    }

    private Registration form() {
        PartyForm one = new PartyForm(PartySide.APPLICANT, PartyKind.PERSON, "程德山", idNumber, phone, ADDRESS, "");
        return new Registration(
                List.of(one, PartyForm.named(PartySide.RESPONDENT, "苏广田")),
                county.places().village().id(),
                ADDRESS,
                "07",
                "APPLIED",
                "ORDINARY",
                "",
                "承包地地边说不清",
                "",
                java.time.LocalDate.of(2026, 6, 10),
                Set.of(),
                "",
                true);
    }

    private static CaseFilter text(String typed) {
        return new CaseFilter(typed, null, Set.of(), null, null, null, null, null, null, null, null);
    }

    private record Column(String table, String name) {}

    private List<Column> textColumns() {
        List<Column> columns = jdbc.sql("""
                        select table_name, column_name from information_schema.columns
                        where lower(table_schema) = 'public' and lower(data_type) in ('character varying', 'text', 'character large object')""")
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
        assertThat(columns).hasSizeGreaterThan(60);
        return columns;
    }

    private int rowsWith(Column column, String text) {
        return jdbc.sql("select count(*) from " + column.table() + " where " + column.name() + " like ?")
                .param("%" + text + "%")
                .query(Integer.class)
                .single();
    }

    private static String idNumber(String first17) {
        return first17 + IdNumber.checkDigit(first17);
    }
}
