package org.liantiao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Author;
import org.liantiao.base.Ids;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What was sealed is what happened in the case; who goes on with it after the tree was redrawn is not. */
@CountyTest
class RedrawnArchivesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Endings endings;

    @Autowired
    Cases cases;

    @Autowired
    Archive archive;

    @Autowired
    AreaMergers mergers;

    @Test
    void aRedrawnTreeChangesNothingThatWasSealed() {
        UUID dispute = chains.accepted(county.village());
        endings.end(county.village(), Ids.next(), dispute, End.WITHDRAWN, chains.today(), "", true)
                .orThrow();
        archive.seal(county.village(), dispute, Retention.LONG).orThrow();

        mergers.merge(county.places().village().id(), county.places().village2().id(), Author.system("管理员"))
                .orThrow();

        Actor reader = county.township();
        CaseFile file = cases.open(reader, dispute).orElseThrow();
        assertThat(file.head().holderName())
                .isEqualTo(county.bodies().village2Committee().name());
        assertThat(archive.of(reader, file).orElseThrow().changed()).isFalse();
    }
}
