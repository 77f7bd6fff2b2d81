package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.FollowUps;
import org.liantiao.disputes.Kept;
import org.liantiao.disputes.Mediation.SessionForm;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.Satisfaction;
import org.liantiao.disputes.SessionResult;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers tell of the round a case is in, and of who did what in it. */
@CountyTest
class RoundsOfPapersTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Endings endings;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    Binder binder;

    @Autowired
    AdjustableClock clock;

    @Test
    void whatAnEarlierRoundCameToIsNotThisOnes() throws IOException {
        UUID dispute = Settled.inWriting(chains, county.village());
        perform(dispute, "头一回当场付清");
        callBack(dispute, chains.today(), "头一回都好");
        chains.reopen(county.village(), dispute).orThrow();
        assertThat(lines(dispute, PaperKind.MEDIATION_RECORD))
                .singleElement()
                .extracting(Papers.Line::round)
                .isEqualTo(0);
        for (PaperKind kind : List.of(PaperKind.AGREEMENT, PaperKind.RECEIPT, PaperKind.FOLLOW_UP))
            assertThat(lines(dispute, kind))
                    .singleElement()
                    .extracting(Papers.Line::round)
                    .isEqualTo(1);

        chains.agreeOrally(county.village(), dispute).orThrow();
        assertThat(FileGap.of(file(county.village(), dispute)))
                .extracting(FileGap::kind)
                .contains(FileGap.Kind.SESSION, FileGap.Kind.PERFORMED, FileGap.Kind.FOLLOWED_UP);

        perform(dispute, "这一回转账付清");
        assertThat(text(county.village(), dispute, PaperKind.RECEIPT))
                .contains("这一回转账付清")
                .doesNotContain("头一回");
    }

    @Test
    void everyCallBackIsPrintedInTheOrderOfItsDays() throws IOException {
        UUID dispute = chains.accepted(county.village());
        chains.agreeOrally(county.village(), dispute).orThrow();
        perform(dispute, "");
        clock.advance(Duration.ofDays(9));
        LocalDate today = chains.today();
        callBack(dispute, today, "第二次去看没再吵");
        callBack(dispute, today.minusDays(3), "头一次去看还有气");

        assertThat(text(county.village(), dispute, PaperKind.FOLLOW_UP))
                .containsSubsequence("头一次去看还有气", "第二次去看没再吵", "回访时间")
                .containsOnlyOnce(county.village().name())
                .endsWith(today.getDayOfMonth() + "日回访情况写明双方怎么说、起诉的结果、有无激化隐患和采取的措施。");
    }

    @Test
    void thatSomebodyWentToCourtIsStillSoWhenTheNextCallBackFindsNothingNew() throws IOException {
        UUID dispute = chains.accepted(county.village());
        chains.agreeOrally(county.village(), dispute).orThrow();
        clock.advance(Duration.ofDays(9));
        LocalDate sued = chains.today().minusDays(2);
        chains.followUps()
                .record(
                        county.village(),
                        Ids.next(),
                        dispute,
                        new FollowUps.Form(
                                sued, Kept.NOT_PERFORMED, Satisfaction.DISSATISFIED, true, false, true, sued, "告了"))
                .orThrow();
        callBack(dispute, chains.today(), "都好了");

        assertThat(text(county.village(), dispute, PaperKind.FOLLOW_UP))
                .contains("有无反复是", sued.getDayOfMonth() + "日起诉");
    }

    @Test
    void eachMediatorIsNamedOnceHoweverTheyWereTyped() throws IOException {
        UUID dispute = chains.accepted(county.village());
        for (String mediators : List.of("宋桂兰、赵鹏", "宋桂兰 赵鹏", "赵鹏，李永安"))
            chains.mediation()
                    .record(
                            county.village(),
                            Ids.next(),
                            dispute,
                            new SessionForm(null, chains.today(), null, mediators, "", SessionResult.NONE, "没谈拢", true))
                    .orThrow();

        assertThat(text(county.village(), dispute, PaperKind.COVER)).contains("人民调解员：宋桂兰、赵鹏、李永安调解日期");
    }

    @Test
    void aCommitteeCertifiesOnlyWhatItDidItself() throws IOException {
        UUID own = chains.accepted(county.village());
        chains.session(county.village(), own).orThrow();
        chains.agreeOrally(county.village(), own).orThrow();
        assertThat(text(county.village(), own, PaperKind.PRESIDED)).contains("由我委员会受理（受理日期：");

        UUID moved = chains.escalated(county.village());
        chains.rule(county.township(), moved, RulingKind.TAKE_OVER).orThrow();
        chains.session(county.township(), moved).orThrow();
        chains.agreeOrally(county.township(), moved).orThrow();
        assertThat(text(county.township(), moved, PaperKind.PRESIDED))
                .contains("由" + county.bodies().villageCommittee().name() + "受理，后由我委员会人民调解员"
                        + county.township().name() + "主持调解")
                .doesNotContain(county.village().name(), "由我委员会受理");
    }

    @Test
    void aDraftOfARoundThatFailedIsNoAgreement() throws IOException {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        agreeInWriting(dispute, "各退一步", null);
        assertThat(kinds(dispute)).contains(PaperKind.AGREEMENT);
        endings.end(county.village(), Ids.next(), dispute, End.FAILED, chains.today(), "没签成", true)
                .orThrow();

        assertThat(kinds(dispute)).doesNotContain(PaperKind.AGREEMENT);
        assertThat(bound(dispute)).doesNotContain("人民调解协议书");
        assertThat(FileGap.of(file(county.village(), dispute)))
                .extracting(FileGap::kind)
                .doesNotContain(
                        FileGap.Kind.SEALED, FileGap.Kind.PERFORMED, FileGap.Kind.FOLLOWED_UP, FileGap.Kind.SIGNED);
    }

    private void agreeInWriting(UUID dispute, String content, LocalDate sealed) {
        LocalDate today = chains.today();
        chains.mediation()
                .agree(
                        county.village(),
                        Ids.next(),
                        dispute,
                        new Terms(AgreementForm.WRITTEN, today, content, "", "", null, today, today, sealed))
                .orThrow();
    }

    private String bound(UUID dispute) throws IOException {
        return String.join("", PdfText.pages(BoundBytes.of(binder, county.village(), dispute)))
                .replaceAll("\\s", "");
    }

    private void perform(UUID dispute, String note) {
        chains.perform(county.village(), dispute, chains.today(), note).orThrow();
    }

    private void callBack(UUID dispute, LocalDate day, String note) {
        chains.followUps()
                .record(
                        county.village(),
                        Ids.next(),
                        dispute,
                        new FollowUps.Form(
                                day, Kept.PERFORMED, Satisfaction.SATISFIED, false, false, false, null, note))
                .orThrow();
    }

    private CaseFile file(Actor actor, UUID dispute) {
        return cases.open(actor, dispute).orElseThrow();
    }

    private List<PaperKind> kinds(UUID dispute) {
        return papers.of(county.village(), file(county.village(), dispute)).stream()
                .map(Papers.Line::kind)
                .toList();
    }

    private List<Papers.Line> lines(UUID dispute, PaperKind kind) {
        return lines(county.village(), dispute, kind);
    }

    private List<Papers.Line> lines(Actor actor, UUID dispute, PaperKind kind) {
        return papers.of(actor, file(actor, dispute)).stream()
                .filter(line -> line.kind() == kind)
                .toList();
    }

    /** Of the round the case is in. */
    private String text(Actor actor, UUID dispute, PaperKind kind) throws IOException {
        return text(actor, dispute, lines(actor, dispute, kind).getLast());
    }

    /** Lines are broken where they are full, so that words are compared without blanks. */
    private String text(Actor actor, UUID dispute, Papers.Line line) throws IOException {
        byte[] pdf =
                papers.make(actor, dispute, line, PaperForm.PDF).orElseThrow().content();
        return PdfText.of(pdf).replaceAll("\\s", "");
    }
}
