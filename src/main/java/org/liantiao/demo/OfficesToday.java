package org.liantiao.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.SessionResult;
import org.liantiao.jurisdiction.Area;

/** What waits in the offices today: at 观音寺乡司法所, at 让河乡司法所, at the county's centre, at the police station. */
final class OfficesToday {
    private static final String SONGDAZHAI = "410423206201";
    private static final String TANXIQIAO = "410423206202";
    private static final String LINGOU = "410423206205";
    private static final String WANGJIALOU = "410423206206";
    private static final String CAOBEIZHAI = "410423206212";
    private static final String DUDIAN = "410423206218";
    private static final String YUANWA = "410423206222";
    private static final String JIANGWAN = "410423204210";

    private final Stage stage;
    private final Actor township;
    private final Actor colleague;
    private final Actor county;

    OfficesToday(Stage stage) {
        this.stage = stage;
        this.township = stage.actor("township");
        this.colleague = stage.actor("township2");
        this.county = stage.actor("county2");
    }

    void tell() {
        waitingForTheTownship();
        takenOver();
        withAColleague();
        underSeal();
        joint();
        atTheCounty();
        away();
        forgotten();
    }

    /** One red, to be ruled on by half past five; one of today or the next working day; one of the day after. */
    private void waitingForTheTownship() {
        Life red = stage.between("betrothal", "betrothal", stage.village(WANGJIALOU), 2, 16)
                .registered(1, true, Set.of("THREAT"))
                .reports("THREAT");
        stage.at(red, stage.ago(1), 16).stuck();
        red.at(stage.ago(1).atTime(18, 20)).escalated(Ground.RED_RISK);
        Life brothers = stage.between("rebuild", "rebuild", stage.village(LINGOU), stage.since(stage.workday(2), 4), 9);
        triedAndUp(brothers.registered(1, true), stage.workday(2), 17, Ground.STUCK);
        Life lease = stage.between("lease", "lease", stage.village(TANXIQIAO), stage.since(stage.workday(1), 3), 10);
        triedAndUp(lease.registered(0, true), stage.workday(1), 15, Ground.STUCK);
        Life forest = stage.life("forest", stage.village(DUDIAN), stage.since(stage.workday(1), 4), 10);
        triedAndUp(forest.registered(1, true), stage.workday(1), 16, Ground.BEYOND);
    }

    private Life triedAndUp(Life life, LocalDate up, int hour, Ground ground) {
        life.waits(1, 1).stuck();
        return stage.at(life, up, hour).escalated(ground);
    }

    /** The case of the pictures: a boundary that the village tried twice, surveyed, half agreed. */
    private void takenOver() {
        LocalDate ruled = stage.workday(8);
        int began = stage.since(ruled, 8);
        Life life = stage.between("ridge", "ridge", stage.village(SONGDAZHAI), began, 15)
                .registered(0, true, Set.of("GRUDGE"));
        stage.at(life, stage.ago(began - 1), 17).stuck();
        stage.at(life, stage.ago(began - 4), 17).stuck();
        stage.at(life, ruled.minusDays(1), 17).escalated(Ground.STUCK);
        stage.at(life, ruled, 10).takenOver(township, township);
        stage.at(life, stage.workday(6), 9).paused(Tale.PHRASES.text("survey"));
        stage.at(life, stage.workday(3), 10).continued(Tale.PHRASES.text("surveyed"));
        stage.at(life, stage.workday(2), 16).partly();
        life.planned(stage.teller().calendar().plusWorkdays(stage.today(), 2), LocalTime.of(9, 0));
    }

    private void withAColleague() {
        Life life = stage.life("works", stage.village(LINGOU), stage.since(stage.workday(6), 4), 9);
        triedAndUp(life.registered(1, true), stage.workday(6), 9, Ground.STUCK);
        stage.at(life, stage.workday(5), 9).takenOver(township, colleague);
        stage.at(life, stage.workday(2), 15).partly();
        Life second = stage.life("crossing", stage.village(YUANWA), stage.since(stage.workday(7), 5), 9);
        triedAndUp(second.registered(1, true), stage.workday(7), 9, Ground.STUCK);
        stage.at(second, stage.workday(6), 9).takenOver(colleague, township);
        stage.at(second, stage.workday(1), 15).settled().agrees().unsealed();
    }

    /** Private, so the township that holds it has it to itself. */
    private void underSeal() {
        Life life = stage.life("online", stage.village(YUANWA), stage.since(stage.workday(5), 3), 10);
        triedAndUp(life.registered(0, true), stage.workday(5), 15, Ground.STUCK);
        stage.at(life, stage.workday(4), 9).takenOver(township, township);
        stage.at(life, stage.workday(3), 10).sealed("PRIVACY", Tale.PHRASES.text("private"));
    }

    /** Led by the township, with the police and the court's travelling judge. */
    private void joint() {
        Life life = stage.life("fight", stage.village(CAOBEIZHAI), stage.since(stage.workday(3), 1), 9)
                .registered(0, true, Set.of("WEAPON"))
                .reports("WEAPON");
        stage.at(life, stage.workday(3), 11).escalated(Ground.RED_RISK);
        stage.at(life, stage.workday(3), 14).joined(township, township, "THREE_OFFICES");
        stage.at(life, stage.workday(2), 16)
                .session(
                        stage.actor("police"),
                        stage.workday(2),
                        SessionResult.PARTLY,
                        Tale.PHRASES.text("policeRecord"));
        life.planned(stage.teller().calendar().plusWorkdays(stage.today(), 1), LocalTime.of(15, 0));
    }

    /** Two wait for a ruling, two are held: one led by the county with township and police at the table. */
    private void atTheCounty() {
        up("crossing", stage.village(TANXIQIAO), 1);
        up("wages", stage.village(JIANGWAN), 2);
        up("injury", stage.village(DUDIAN), 5)
                .joined(county, county, "ONE_THREE_N")
                .waits(1, 1)
                .partly();
        up("land", stage.places().villagesOf("410423104000").getFirst(), 4)
                .takenOver(county, county)
                .waits(1, 1)
                .stuck();
    }

    /** Through village and township to the county, sent up that many working days ago. */
    private Life up(String story, Area village, int workdaysAgo) {
        LocalDate sent = stage.workday(workdaysAgo);
        LocalDate reached = stage.workday(workdaysAgo + 6);
        Actor ruler = stage.teller().cast().ofTownship(village, new Dice(story));
        Life life = stage.life(story, village, stage.since(reached, 4), 9).registered(0, true);
        triedAndUp(life, reached, 9, Ground.STUCK);
        stage.at(life, stage.workday(workdaysAgo + 5), 10).takenOver(ruler, ruler);
        stage.at(life, stage.workday(workdaysAgo + 2), 15).partly();
        return stage.at(life, sent, 9).escalated(Ground.STUCK).waits(0, 0);
    }

    private void away() {
        List<Area> villages = stage.places().villagesOf(Places.AWAY);
        for (int i = 0; i < 3; i++) {
            LocalDate up = stage.workday(1 + i * 2);
            String story = List.of("homestead", "pigs", "rebuild").get(i);
            Life life = stage.life(story, villages.get(i), stage.since(up, 3), 9);
            triedAndUp(life.registered(1, true), up, 10 + i, Ground.STUCK);
        }
        Area home = stage.village(JIANGWAN);
        stage.life("dog", home, 3, 9).registered(0, true);
        Life life = stage.life("septic", home, 5, 10).registered(1, true);
        stage.at(life, stage.ago(2), 16).stuck();
        Life again = stage.life("works", home, 50, 9).registered(1, true);
        stage.at(again, stage.ago(45), 15)
                .settled()
                .agrees()
                .performBy(stage.ago(12))
                .inWriting()
                .mediatedAgain(stage.ago(2).atTime(10, 30));
        stage.life("shop", home, 1, 15).registered(0, false);
        Life second = stage.life("grave", stage.village(LINGOU), 3, 9).registered(0, true);
        stage.at(second, stage.ago(1), 10).stuck();
        stage.life("online", stage.village(LINGOU), 1, 11).registered(0, false);
    }

    /** One past its own deadline and one just before it: what keeps a county below its target. */
    private void forgotten() {
        Area village = stage.places().villagesOf("410423208000").getFirst();
        stage.life("inherit", village, 36, 9).registered(1, true).waits(3, 5).stuck();
        Area other = stage.places().villagesOf("410423210000").getFirst();
        stage.life("loan", other, 28, 10).registered(0, true).waits(3, 5).stuck();
    }
}
