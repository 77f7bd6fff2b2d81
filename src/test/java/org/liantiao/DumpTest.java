package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.Roster;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.Visitor;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Registration;
import org.liantiao.disputes.RepeatHint;
import org.liantiao.disputes.Unmasking;
import org.liantiao.exchange.LedgerImport;
import org.liantiao.exchange.LedgerImports;
import org.liantiao.exchange.LedgerRuns;
import org.liantiao.exchange.Ledgers;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.TeamChanges;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.DatabaseDump;
import org.liantiao.testing.LogEar;
import org.liantiao.trail.TrailExport;
import org.liantiao.trail.TrailQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hundred numbers and addresses come in by every door there is; then neither a dump of the whole database nor the log holds one
 * of them. What people type into free text is kept as they typed it and is not part of this.
 */
@CountyTest
class DumpTest {
    private static final String NAME = "石门坎甲";

    @Autowired
    TestCounty county;

    @Autowired
    Intake intake;

    @Autowired
    Drafts drafts;

    @Autowired
    Cases cases;

    @Autowired
    CaseList list;

    @Autowired
    RepeatHint repeats;

    @Autowired
    Unmasking unmasking;

    @Autowired
    PeopleChanges people;

    @Autowired
    Roster roster;

    @Autowired
    TeamChanges team;

    @Autowired
    SignIns signIns;

    @Autowired
    LedgerImports imports;

    @Autowired
    LedgerRuns runs;

    @Autowired
    TrailExport trail;

    @Autowired
    JdbcClient jdbc;

    private final SeededNumbers numbers = new SeededNumbers(20260610);

    @Test
    void neitherTheDatabaseNorTheLogHoldsOneOfAHundredNumbers() throws IOException {
        String log = LogEar.during(() -> {
            drafts();
            UUID dispute = cases();
            looks(dispute);
            people();
            ledger();
            searches();
        });
        assertThat(numbers.handedOut()).isEqualTo(100);

        assertThat(log).as("the log was listened to").contains("org.");
        assertThat(numbers.in(log)).as("in the log").isEmpty();
        Set<String> found = new TreeSet<>();
        List<String> named = new ArrayList<>();
        DatabaseDump.each(jdbc, line -> {
            if (line.contains(NAME)) named.add(line);
            numbers.in(line).forEach(number -> found.add(number + " in " + line));
        });
        assertThat(named).as("the dump holds what is not sealed").isNotEmpty();
        assertThat(found).isEmpty();
    }

    private void drafts() {
        for (int i = 0; i < 6; i++) {
            UUID form = UUID.randomUUID();
            for (int again = 0; again < 2; again++)
                drafts.save(
                        county.village(),
                        form,
                        Drafts.LOG,
                        null,
                        Map.of(
                                "party0.idNumber",
                                again == 0 && i > 3 ? "" : numbers.id(),
                                "party0.phone",
                                again == 0 && i > 3 ? "" : numbers.phone(),
                                "party0.address",
                                i > 3 ? "" : again == 0 ? numbers.address() : ""));
        }
    }

    /** Logged, logged again with the same request, refused, completed, corrected. */
    private UUID cases() {
        UUID request = UUID.randomUUID();
        PartyForm one = party(PartySide.APPLICANT, numbers.id(), numbers.phone(), numbers.address());
        PartyForm other = party(PartySide.RESPONDENT, numbers.id(), numbers.phone(), numbers.address());
        UUID dispute = intake.register(county.village(), request, form("承包地地边说不清", one, other))
                .orThrow();
        intake.register(county.village(), request, form("承包地地边说不清", one, other)).orThrow();
        PartyForm third = party(PartySide.APPLICANT, numbers.id(), numbers.phone(), numbers.address());
        intake.register(county.village(), request, form("不是同一件", third, other));
        for (int i = 0; i < 3; i++)
            refused(intake.register(
                    county.village(),
                    UUID.randomUUID(),
                    form(
                            "",
                            party(PartySide.APPLICANT, numbers.mistyped(), numbers.phone() + "7", numbers.address()),
                            other)));
        UUID party = cases.open(county.village(), dispute)
                .orElseThrow()
                .parties()
                .getFirst()
                .id();
        for (int i = 0; i < 3; i++)
            intake.completeParty(
                            county.village(),
                            UUID.randomUUID(),
                            dispute,
                            party,
                            party(PartySide.APPLICANT, numbers.id(), numbers.phone(), numbers.address()))
                    .orThrow();
        refused(intake.completeParty(
                county.village(),
                UUID.randomUUID(),
                dispute,
                party,
                party(PartySide.APPLICANT, numbers.mistyped(), numbers.phone(), numbers.address())));
        refused(intake.completeParty(
                county.village2(),
                UUID.randomUUID(),
                dispute,
                party,
                party(PartySide.APPLICANT, numbers.id(), numbers.phone(), numbers.address())));
        return dispute;
    }

    private void looks(UUID dispute) {
        unmasking.unmask(county.village(), dispute, "核对协议").orThrow();
        unmasking.forPaper(county.village(), dispute, "agreement").orElseThrow();
        refused(unmasking.unmask(county.village(), dispute, "核对 " + numbers.id()));
        refused(unmasking.unmask(county.village(), dispute, "打 " + numbers.phone() + " 问过"));
        refused(unmasking.unmask(county.village2(), dispute, "看看"));
    }

    private void people() {
        UUID committee = county.bodies().villageCommittee().id();
        UUID person = people.add(county.admin(), person("shimenkan-" + county.number(), committee, numbers.phone()))
                .orThrow()
                .personId();
        people.change(county.admin(), person, person("", committee, numbers.phone()))
                .orThrow();
        refused(people.add(county.admin(), person("", committee, numbers.phone() + "9")));
        String village = county.places().village().name();
        List<Roster.Row> rows = List.of(
                new Roster.Row(2, NAME + "乙", "", numbers.phone(), village, ""),
                new Roster.Row(3, NAME + "丁", "", numbers.phone() + "3", "没有的村", ""));
        roster.preview(county.admin(), rows).orThrow();
        roster.bring(county.admin(), rows, progress -> {}).orThrow();
        team.add(
                        county.places().village().id(),
                        ParticipantKind.OFFICER,
                        NAME,
                        numbers.phone(),
                        null,
                        county.admin().author())
                .orThrow();
    }

    /** One import that comes in but for its bad row, and one that waits. */
    private void ledger() throws IOException {
        LedgerImport checked = check(
                Map.of("申请人身份证号", numbers.id(), "申请人电话", numbers.phone()),
                Map.of("被申请人身份证号", numbers.id(), "被申请人电话", numbers.phone()),
                Map.of("申请人身份证号", numbers.mistyped(), "申请人电话", numbers.phone() + "5"),
                Map.of("登记日期", numbers.id(), "乡镇", numbers.phone(), "村(社区)", numbers.address()));
        runs.run(county.county(), checked.id(), progress -> {}).orThrow();
        imports.writeRefused(county.county(), checked.id(), Locale.SIMPLIFIED_CHINESE, new ByteArrayOutputStream());
        check(
                Map.of("序号", "7", "申请人身份证号", numbers.id(), "申请人电话", numbers.phone()),
                Map.of("序号", "8", "被申请人身份证号", numbers.mistyped(), "被申请人电话", numbers.phone()));
    }

    @SafeVarargs
    private LedgerImport check(Map<String, String>... rows) {
        List<List<String>> all = new ArrayList<>();
        for (Map<String, String> row : rows) all.add(Ledgers.row(county, all.size() + 1, row));
        return imports.dryRun(county.county(), 2024, "台账.xlsx", Ledgers.file(all), read -> {})
                .orThrow();
    }

    /** Numbers as what is looked for, asked about, or typed in the wrong place. */
    private void searches() throws IOException {
        while (numbers.hasAddress()) find(numbers.address());
        repeats.elsewhere(county.village(), NAME, numbers.id(), numbers.phone());
        repeats.inScope(
                county.village(),
                party(PartySide.APPLICANT, numbers.id(), numbers.phone(), ""),
                party(PartySide.RESPONDENT, numbers.id(), "", ""),
                county.places().village().id());
        signIns.tryPassword(numbers.phone(), "x", Visitor.at("10.0.0.9"));
        signIns.tryPassword(numbers.id(), numbers.phone(), Visitor.at("10.0.0.9"));
        for (String typed : List.of(numbers.id(), numbers.phone(), numbers.phone()))
            trail.table(
                    county.auditor(),
                    new TrailQuery(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null, typed, typed),
                    Locale.SIMPLIFIED_CHINESE,
                    new ByteArrayOutputStream());
        while (numbers.hasId()) find(numbers.id());
    }

    private void find(String typed) {
        list.page(county.village().scope(), CaseFilter.of(typed), CaseList.Sort.DUE, false, 0, 50);
        list.count(county.county().scope(), CaseFilter.of(typed.substring(0, typed.length() - 1)));
    }

    private static void refused(Outcome<?> outcome) {
        assertThat(outcome.isDone()).isFalse();
    }

    private static PersonForm person(String login, UUID organisation, String phone) {
        return new PersonForm(login, NAME, organisation, Set.of(Role.MEDIATOR), phone);
    }

    private static PartyForm party(PartySide side, String id, String phone, String address) {
        return new PartyForm(side, PartyKind.PERSON, NAME, id, phone, address, "");
    }

    private Registration form(String facts, PartyForm one, PartyForm other) {
        return new Registration(
                List.of(one, other),
                county.places().village().id(),
                one.address(),
                "07",
                "APPLIED",
                "ORDINARY",
                "",
                facts,
                "",
                LocalDate.of(2026, 6, 10),
                Set.of(),
                "",
                true);
    }
}
