package org.liantiao.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.Signature;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.Ground;
import org.liantiao.jurisdiction.Area;
import org.liantiao.papers.PaperKind;

/** What waits in 宋大寨村 today: one case of each kind that a mediator can have before them. */
final class Today {
    private static final String VILLAGE = "410423206201";

    private final Stage stage;
    private final Area village;
    private final LocalDate today;

    Today(Stage stage) {
        this.stage = stage;
        this.village = stage.village(VILLAGE);
        this.today = stage.today();
    }

    void tell() {
        overdue();
        dueToday();
        sessionPlanned();
        notAccepted();
        awaitingRuling();
        withoutSeal();
        redAndNotReported();
        paused();
        guidedBack();
        performanceDue();
        performanceOverdue();
        inParts();
        toCallBack();
        flaredUpAgain();
        takenToCourt();
        underSeal();
        halfWritten();
    }

    private void overdue() {
        int began = stage.beganOverdue();
        Life life = stage.life("lane", village, began, 9).registered(1, true).attached("file.field", Drawings::field);
        stage.at(life, stage.ago(began - 3), 16).stuck();
    }

    private void dueToday() {
        Life life = stage.life("drain", village, 7, 10)
                .registered(0, true)
                .attached("file.water", Drawings::ceiling)
                .attached("file.note", Drawings::note);
        stage.at(life, stage.ago(3), 15).stuck();
    }

    private void sessionPlanned() {
        Life life = stage.life("loan", village, 2, 15).registered(0, true);
        signed(life, PaperKind.NOTICE, Signature.Form.DRAWN);
        life.planned(today.plusDays(1), LocalTime.of(9, 30));
    }

    private void notAccepted() {
        stage.between("rare", "crash", village, 1, 16).registered(1, false);
    }

    private void awaitingRuling() {
        LocalDate up = stage.workday(1);
        int began = stage.since(up, 5);
        Life life = stage.life("homestead", village, began, 9).registered(2, true, Set.of("GRUDGE"));
        stage.at(life, stage.ago(began - 2), 10).stuck();
        stage.at(life, stage.ago(began - 4), 16).stuck();
        stage.at(life, up, 9).escalated(Ground.STUCK);
    }

    private void withoutSeal() {
        Life life = stage.life("works", village, 4, 11).registered(1, true);
        stage.at(life, stage.ago(1), 15).settled().agrees().unsealed();
        signed(life, PaperKind.AGREEMENT, Signature.Form.DRAWN);
    }

    /** On the mediator's telephone, by everybody who signs such a paper. */
    private void signed(Life life, PaperKind paper, Signature.Form parties) {
        SigningDesk desk = stage.teller().office().signing();
        life.told().step(life.told().holder(), (who, dispute) -> desk.signed(who, dispute, paper, parties));
    }

    private void redAndNotReported() {
        stage.life("fight", village, 1, 17).registered(0, true, Set.of("THREAT"));
    }

    private void paused() {
        Life life = stage.life("inherit", village, 9, 14).registered(1, true);
        stage.at(life, stage.ago(6), 10).stuck().paused();
    }

    private void guidedBack() {
        LocalDate up = stage.workday(3);
        int began = stage.since(up, 3);
        Life life = stage.life("eaves", village, began, 9).registered(0, true);
        stage.at(life, stage.ago(began - 2), 17).stuck();
        stage.at(life, up, 10).escalated(Ground.STUCK);
        stage.at(life, stage.workday(2), 15).guided(stage.actor("township"));
    }

    private void performanceDue() {
        Life life = stage.life("pigs", village, 12, 9).registered(1, true);
        life.attached("file.note", Drawings::note).attached("file.receipt", Drawings::receipt);
        stage.at(life, stage.ago(10), 10).settled().agrees().performBy(today).inWriting();
        signed(life, PaperKind.AGREEMENT, Signature.Form.FINGERPRINT);
    }

    private void performanceOverdue() {
        Life life = stage.life("pond", village, 33, 9).registered(2, true);
        stage.at(life, stage.ago(30), 15)
                .settled()
                .agrees()
                .performBy(stage.ago(3))
                .inWriting()
                .urgedInVain(stage.ago(1).atTime(16, 40));
    }

    /** Three parts: the first was paid at once, the second is late, the third is to come. */
    private void inParts() {
        Life life = stage.life("loan", village, 31, 10).registered(1, true);
        stage.at(life, stage.ago(27), 15)
                .settled()
                .agrees()
                .performBy(today.plusDays(17))
                .inWriting()
                .firstPartPaidAndUrged(stage.ago(2).atTime(17, 30));
    }

    private void toCallBack() {
        Life life = stage.life("septic", village, 26, 10).registered(0, true);
        Settlement settlement = stage.at(life, stage.ago(23), 15)
                .settled()
                .agrees()
                .performBy(stage.ago(9))
                .inWriting();
        String scan = Tale.PHRASES.text("file.scan");
        SigningDesk desk = stage.teller().office().signing();
        life.told().step(life.told().holder(), (who, dispute) -> desk.scanned(who, dispute, PaperKind.AGREEMENT, scan));
        stage.at(life, stage.ago(11), 16);
        settlement.performed();
    }

    /** A call-back found them at odds again, and the next round began. */
    private void flaredUpAgain() {
        Life life = stage.life("rebuild", village, 42, 15).registered(1, true);
        Settlement settlement = stage.at(life, stage.ago(38), 10)
                .settled()
                .agrees()
                .performBy(stage.ago(12))
                .inWriting();
        stage.at(life, stage.ago(4), 10);
        settlement.callBacks().flaredUp();
    }

    private void takenToCourt() {
        Life life = stage.life("lease", village, 47, 9).registered(1, true);
        Settlement settlement = stage.at(life, stage.ago(44), 10)
                .settled()
                .agrees()
                .performBy(stage.ago(26))
                .inWriting();
        stage.at(life, stage.ago(15), 16);
        settlement.callBacks().sued(stage.ago(18));
    }

    /** The village alone opens it; the township has a row of it. */
    private void underSeal() {
        stage.life("marriage", village, 3, 10)
                .registered(0, true, Set.of("FAMILY_VIOLENCE"))
                .reports("FAMILY_VIOLENCE");
    }

    /** As the log form keeps it while somebody types. */
    private void halfWritten() {
        Actor mediator = stage.actor("village");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("party0.side", "APPLICANT");
        fields.put("party0.name", Tale.PHRASES.text("draftA"));
        fields.put("party1.side", "RESPONDENT");
        fields.put("party1.name", Tale.PHRASES.text("draftB"));
        fields.put("place", village.code());
        fields.put("kind", "02");
        fields.put("facts", Tale.PHRASES.text("draftFacts"));
        fields.put("day", stage.ago(1).toString());
        UUID form = Ids.next();
        stage.teller()
                .script()
                .add(
                        stage.ago(1).atTime(18, 12),
                        () -> stage.teller().office().drafts().save(mediator, form, Drafts.LOG, null, fields));
    }
}
