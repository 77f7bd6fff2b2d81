package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case is found by the number on its papers, whole or in part, by those who may see it. */
@CountyTest
class SearchTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    CaseList list;

    @Autowired
    JdbcClient jdbc;

    UUID first;
    UUID second;

    @BeforeEach
    void twoCasesOfAVillage() {
        first = chains.accepted(county.village());
        second = chains.accepted(county.village());
    }

    @Test
    void theWholeNumberFindsItsCaseAlone() {
        assertThat(found(county.village(), number(first))).containsExactly(first);
        assertThat(found(county.township(), " " + number(second) + " ")).containsExactly(second);
    }

    @Test
    void whatSeveralNumbersBeginWithFindsThemAll() {
        String begin = number(first).replaceFirst("\\d+\\D*$", "");
        assertThat(number(second)).startsWith(begin);

        assertThat(found(county.village(), begin)).contains(first, second);
    }

    @Test
    void aNumberOfAnotherVillageFindsNothing() {
        assertThat(found(county.village2(), number(first))).isEmpty();
    }

    private List<UUID> found(Actor reader, String typed) {
        return list.page(reader.scope(), CaseFilter.of(typed), CaseList.Sort.URGENT, false, 0, 50).stream()
                .map(CaseRow::id)
                .toList();
    }

    private String number(UUID dispute) {
        return jdbc.sql("select number_text from dispute where id = ?")
                .param(dispute)
                .query(String.class)
                .single();
    }
}
