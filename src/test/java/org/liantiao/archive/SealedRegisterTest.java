package org.liantiao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.archive.Register.Keeper;
import org.liantiao.archive.Register.Row;
import org.liantiao.archive.Register.Wanted;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.SealedCases;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 保密: neither its place in the archive register nor a filter tells who keeps a sealed case. */
@CountyTest
class SealedRegisterTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Endings endings;

    @Autowired
    SealedCases sealing;

    @Autowired
    Archive archive;

    @Autowired
    Register register;

    @Test
    void whatTheReaderMayNotOpenStandsLastWhoeverKeepsIt() {
        for (Actor keeper : List.of(county.village(), county.village2(), county.village3())) {
            UUID hidden = sealed(keeper);
            archived(hidden, keeper);
            archived(chains.accepted(keeper), keeper);
        }
        List<Row> rows = page(county.county(), Wanted.ALL);

        assertThat(rows).extracting(Row::opens).containsExactly(true, true, true, false, false, false);
        assertThat(rows.subList(3, 6)).extracting(Row::code).isSorted();
        assertThat(rows).hasSize(register.count(county.county().scope(), Wanted.ALL));
        List<Row> again = new java.util.ArrayList<>();
        for (int i = 0; i < rows.size(); i++)
            again.addAll(register.page(county.county().scope(), Wanted.ALL, i, 1));
        assertThat(again).isEqualTo(rows);
        List<Row> sheet = new java.util.ArrayList<>();
        register.each(county.county().scope(), Wanted.ALL, sheet::add);
        assertThat(sheet).isEqualTo(rows);
    }

    @Test
    void theFilterByKeeperFindsOnlyWhatTheReaderMayOpen() {
        archived(sealed(county.village()), county.village());
        archived(chains.accepted(county.village2()), county.village2());
        Wanted ofTheVillage = new Wanted(county.village().organisationId(), null, "");

        for (Actor reader : List.of(county.county(), county.township())) {
            assertThat(page(reader, ofTheVillage)).as(reader.name()).isEmpty();
            assertThat(register.count(reader.scope(), ofTheVillage)).isZero();
            assertThat(register.keepers(reader.scope()))
                    .extracting(Keeper::id)
                    .containsExactly(county.village2().organisationId());
            assertThat(page(reader, Wanted.ALL)).hasSize(2);
        }
        assertThat(page(county.village(), ofTheVillage)).hasSize(1);
        assertThat(register.keepers(county.village().scope()))
                .extracting(Keeper::id)
                .containsExactly(county.village().organisationId());
    }

    private List<Row> page(Actor reader, Wanted wanted) {
        return register.page(reader.scope(), wanted, 0, 50);
    }

    private UUID sealed(Actor keeper) {
        UUID dispute = chains.accepted(keeper);
        sealing.seal(keeper, Ids.next(), dispute, "PRIVACY", "怕传出去").orThrow();
        return dispute;
    }

    private void archived(UUID dispute, Actor keeper) {
        endings.end(keeper, Ids.next(), dispute, End.WITHDRAWN, chains.today(), "", true)
                .orThrow();
        archive.seal(keeper, dispute, Retention.LONG).orThrow();
    }
}
