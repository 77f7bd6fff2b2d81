package org.liantiao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Samples;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a file that was not sealed at the first try, or that changes while it is bound. */
@CountyTest
class SealingAgainTest {
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
    Registering registering;

    @Autowired
    ArchiveSettings settings;

    @Autowired
    Adding adding;

    @Autowired
    AdjustableClock clock;

    UUID dispute;

    @BeforeEach
    void aCaseThatIsOver() {
        clock.reset();
        dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        LocalDate today = chains.today();
        Terms draft = new Terms(AgreementForm.WRITTEN, today, "各退一步", "", "", null, today, today, null);
        chains.mediation().agree(county.village(), Ids.next(), dispute, draft).orThrow();
        endings.end(county.village(), Ids.next(), dispute, End.FAILED, today, "没签成", true)
                .orThrow();
    }

    @Test
    void aDraftThatNobodySealedKeepsNoFileLonger() {
        assertThat(settings.offered(file())).isEqualTo(settings.current().other());
    }

    @Test
    void untilItIsSealedWhoeverTriesAgainSaysForHowLongItIsKeptFromThatDayOn() {
        ArchivedFile first =
                registering.place(county.village(), file(), Retention.SHORT).orThrow();
        clock.advance(Duration.ofDays(3));
        archive.seal(county.village(), dispute, Retention.PERMANENT).orThrow();

        ArchivedFile sealed = Objects.requireNonNull(
                archive.of(county.village(), file()).orElseThrow().file());
        assertThat(sealed.retention()).isEqualTo(Retention.PERMANENT);
        assertThat(sealed.keptUntil()).isNull();
        assertThat(sealed.archivedOn()).isEqualTo(chains.today());
        assertThat(sealed.number()).as("no number is lost").isEqualTo(first.number());
    }

    @Test
    void whoMayNotArchiveItByNowGetsNoPlaceForIt() {
        CaseFile over = file();
        assertThat(rules(registering.place(county.township(), over, Retention.SHORT)))
                .containsExactly("notYours");
        chains.reopen(county.village(), dispute).orThrow();
        assertThat(rules(registering.place(county.village(), over, Retention.SHORT)))
                .containsExactly("archive.open");
    }

    @Test
    void whatChangesWhileItIsBoundIsNotSealedWithoutTheChange() throws IOException {
        archive.seal(county.village(), dispute, Retention.SHORT).orThrow();
        add("收条.jpg", 1);
        Statements.before("join paper_template", () -> add("欠条.jpg", 2));

        assertThat(rules(archive.seal(county.village(), dispute, null))).containsExactly("archive.changed");
        assertThat(archive.of(county.village(), file()).orElseThrow().versions())
                .extracting(SealedFile::version)
                .containsExactly(1);
        assertThat(archive.seal(county.village(), dispute, null).orThrow()).isEqualTo(2);
    }

    private void add(String name, int shade) {
        try {
            byte[] picture = Samples.jpeg(60 + shade, 40, java.awt.Color.GRAY);
            adding.add(county.village(), dispute, name, Samples.in(picture)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseFile file() {
        return cases.open(county.village(), dispute).orElseThrow();
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::rule).toList();
    }
}
