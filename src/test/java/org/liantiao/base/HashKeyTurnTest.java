package org.liantiao.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.health.Vital;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Registration;
import org.liantiao.disputes.RepeatHint;
import org.liantiao.disputes.internal.HashTurns;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The key of the hashes turns from HMAC-SHA-256 to HMAC-SM3 while people log and search, in a county whose application has both. */
@CountyTest
@TestPropertySource(
        properties = {
            "liantiao.vault.hash-key=" + HashVaults.SM3,
            "liantiao.vault.hash-key-id=2",
            "liantiao.vault.other-hash-keys=1=" + HashVaults.OLD
        })
class HashKeyTurnTest {
    private static final int CASES = 110;
    private static final String NUMBER = "41282919720314281" + IdNumber.checkDigit("41282919720314281");

    @Autowired
    TestCounty county;

    @Autowired
    Intake intake;

    @Autowired
    Chains chains;

    @Autowired
    CaseList list;

    @Autowired
    RepeatHint hint;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AdjustableClock clock;

    @Value("${liantiao.vault.key}")
    String key;

    private HashTurns turns;
    private Vault meanwhile;
    private Vault after;
    private UUID old;
    private String phone;

    @BeforeEach
    void aCountyUnderTheOldKey() {
        // Of other tests, at other times.
        jdbc.sql("delete from key_turn").update();
        phone = "1990%07d".formatted(county.number());
        turns = new HashTurns(jdbc, transactions);
        meanwhile = HashVaults.meanwhile(key);
        after = HashVaults.after(key);
        for (int i = 0; i < CASES; i++) chains.registered(county.village3());
        old = registered();
        turns.turn(HashVaults.before(key));
        assertThat(HashedColumns.amounts(jdbc, true)).containsOnlyKeys("1");
    }

    @Test
    void everyColumnOfKeyedHashesIsInTheList() {
        Set<String> noKey = Set.of(
                "person.password_hash",
                "trail_entry.content_hash",
                "past_password.hash",
                "key_turn.sealing_key",
                "key_turn.hash_key",
                "trail_link.hash",
                "trail_head.hash");
        List<String> listed = HashedColumns.ALL.stream()
                .map(one -> one.table() + "." + one.name())
                .toList();
        assertThat(listed)
                .containsAll(jdbc.sql("""
                                select lower(table_name), lower(column_name) from information_schema.columns
                                where lower(table_schema) = 'public'
                                  and (lower(column_name) like '%hash' or lower(column_name) like 'pair%'
                                    or lower(column_name) like '%\\_key' escape '\\')""").query((row, n) -> row.getString(1) + "." + row.getString(2)).list().stream()
                        .filter(column -> !noKey.contains(column))
                        .toList());
    }

    @Test
    void everybodyIsFoundBeforeInTheMiddleAndAfterAndNothingIsLost() {
        Map<String, Long> before = HashedColumns.amounts(jdbc, true);
        UUID fresh = registered();
        assertThat(HashedColumns.amounts(jdbc, true)).containsOnlyKeys("1", "2");
        assertThatBothAreFound(fresh);

        Turning first = turns.node(meanwhile);
        assertThat(first.more()).isTrue();
        assertThatBothAreFound(fresh);

        // The node that began is dead; another goes on.
        turns.turn(meanwhile);

        assertThatBothAreFound(fresh);
        Map<String, Long> amounts = HashedColumns.amounts(jdbc, true);
        assertThat(amounts).containsOnlyKeys("2");
        assertThat(amounts.get("2")).isGreaterThan(before.get("1"));
        assertThat(phones(after)).as("with the new key alone").containsExactlyInAnyOrder(old, fresh);
        assertThat(turns.node(meanwhile).more()).as("nothing is left to do").isFalse();
    }

    @Test
    void allWithOneNumberGoOverInOneStroke() {
        registered();
        turns.turn(HashVaults.before(key));
        Turning node = turns.node(meanwhile);
        boolean more = true;
        while (more) {
            more = node.more();
            assertThat(jdbc.sql("select count(distinct phone_hash) from party where phone_hash in (:hashes)")
                            .param("hashes", meanwhile.hashes("phone", phone))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void twoNodesAtOnceLoseNothing() throws Exception {
        long before = total();

        Race.run(2, node -> () -> {
            turns.turn(meanwhile);
            return true;
        });

        assertThat(HashedColumns.amounts(jdbc, true)).containsOnlyKeys("2");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void aStartWithoutAKeyThatRowsNeedIsRefusedUntilTheyNeedItNoMore() {
        List<Turning> parts = List.of(turns.node(meanwhile), new HashesThatStay(jdbc));
        KeyBook book = new KeyBook(jdbc, meanwhile, events, clock);
        KeyTurn job = new KeyTurn(parts, book, meanwhile, clock);
        new TransactionTemplate(transactions).executeWithoutResult(status -> book.count(parts));
        assertThatIllegalStateException()
                .isThrownBy(() -> needed(parts, "").prepare())
                .withMessageContaining("LIANTIAO_VAULT_OTHER_HASH_KEYS: 1.");
        needed(parts, "1").prepare();
        assertThat(says(parts, meanwhile)).isEqualTo("turns");

        for (int i = 0; i < 3; i++) new TransactionTemplate(transactions).executeWithoutResult(status -> job.run());

        needed(parts, "").prepare();
        assertThat(says(parts, meanwhile)).isEqualTo("spare");
        assertThat(says(parts, after)).isEqualTo("is");
    }

    @Test
    void aCodeOfBeforeIsComparedUnderItsKeyAndNeedsIt() {
        UUID person = county.village().personId();
        jdbc.sql("insert into recovery_code (person_id, code_hash) values (?, ?)")
                .params(person, HashVaults.before(key).hash("recovery code", person + "abcd"))
                .update();

        assertThat(meanwhile.matches(codeHash(person), "recovery code", person + "abcd"))
                .isTrue();
        assertThat(meanwhile.matches(codeHash(person), "recovery code", person + "abce"))
                .isFalse();
        assertThat(after.matches(codeHash(person), "recovery code", person + "abcd"))
                .isFalse();
        assertThat(new HashesThatStay(jdbc).amounts()).containsKey("1");

        jdbc.sql("delete from recovery_code where person_id = ?").param(person).update();
    }

    private String codeHash(UUID person) {
        return jdbc.sql("select code_hash from recovery_code where person_id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private void assertThatBothAreFound(UUID fresh) {
        assertThat(found(phone)).containsExactlyInAnyOrder(old, fresh);
        assertThat(found(NUMBER)).contains(old, fresh);
        assertThat(hint.elsewhere(county.village3(), "程德山", "", phone).orThrow())
                .isTrue();
    }

    private List<UUID> found(String typed) {
        return list.page(county.village().scope(), CaseFilter.of(typed), CaseList.Sort.URGENT, false, 0, 50).stream()
                .map(CaseRow::id)
                .toList();
    }

    private List<UUID> phones(Vault vault) {
        return jdbc.sql("select dispute_id from party where phone_hash in (:hashes)")
                .param("hashes", vault.hashes("phone", phone))
                .query(UUID.class)
                .list();
    }

    private long total() {
        return new TreeMap<>(HashedColumns.amounts(jdbc, true))
                .values().stream().mapToLong(Long::longValue).sum();
    }

    private KeysNeeded needed(List<Turning> parts, String lost) {
        return new KeysNeeded(parts, new KeyBook(jdbc, after, events, clock), after, lost);
    }

    private String says(List<Turning> parts, Vault vault) {
        return new KeySigns(parts, new KeyBook(jdbc, vault, events, clock), vault)
                .take().stream().map(Vital::says).toList().getLast();
    }

    private UUID registered() {
        Registration usual = chains.form(county.places().village());
        Registration form = new Registration(
                List.of(
                        new PartyForm(PartySide.APPLICANT, PartyKind.PERSON, "程德山", NUMBER, phone, "", ""),
                        PartyForm.named(PartySide.RESPONDENT, "苏广田")),
                usual.placeId(),
                "",
                usual.typeCode(),
                usual.sourceCode(),
                usual.gradeCode(),
                "",
                usual.facts(),
                "",
                chains.today(),
                Set.of(),
                "",
                false);
        return intake.register(county.village(), Ids.next(), form).orThrow();
    }
}
