package org.liantiao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.FileClaim;
import org.liantiao.attachments.Samples;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who archives a case, what is sealed then and stays, and where it is found. */
@CountyTest
class ArchiveTest {
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
    ArchiveSettings settings;

    @Autowired
    Register register;

    @Autowired
    RegisterSheet sheet;

    @Autowired
    Adding adding;

    @Autowired
    List<FileClaim> claims;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aCaseIsArchivedOnceItIsOverByWhoeverHoldsIt() {
        UUID dispute = chains.accepted(county.village());
        assertThat(rules(seal(county.village(), dispute))).containsExactly("archive.open");
        end(dispute);
        assertThat(rules(seal(county.township(), dispute))).containsExactly("notYours");
        assertThat(rules(seal(county.village2(), dispute))).containsExactly("notFound");
        assertThat(rules(archive.seal(county.village(), dispute, null))).containsExactly("required");

        assertThat(seal(county.village(), dispute).orThrow()).isEqualTo(1);

        ArchivedFile file =
                Objects.requireNonNull(standing(county.village(), dispute).file());
        LocalDate today = LocalDate.now(clock);
        assertThat(file.archivedOn()).isEqualTo(today);
        assertThat(file.keptUntil()).isEqualTo(today.plusYears(30));
        assertThat(file.number()).contains(String.valueOf(today.getYear()));
        assertThat(trail(dispute)).contains("dispute.archived", "dispute.file-bound", "dispute.file-sealed");
    }

    @Test
    void theSealedFileCarriesItsNumberAndIsWhatItsHashSays() throws IOException {
        UUID dispute = archived();
        Archive.Standing standing = standing(county.village(), dispute);
        SealedFile sealed = standing.versions().getFirst();
        byte[] pdf = read(county.village(), dispute, 1);

        assertThat(pdf).hasSize((int) sealed.bytes());
        assertThat(Samples.sha256(pdf)).isEqualTo(sealed.sha256());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            Objects.requireNonNull(standing.file()).number(), "长期（30年）", "本卷共" + sealed.pages() + "页");
            assertThat(document.getNumberOfPages()).isEqualTo(sealed.pages() + 3);
        }
        assertThat(claims)
                .anySatisfy(claim -> assertThat(claim.among(List.of(sealed.fileId(), Ids.next())))
                        .containsExactly(sealed.fileId()));
    }

    @Test
    void whatIsAddedLaterMakesANewVersionAndTheOldOneStays() throws IOException {
        UUID dispute = archived();
        assertThat(standing(county.village(), dispute).changed()).isFalse();
        assertThat(rules(seal(county.village(), dispute))).containsExactly("archive.same");
        byte[] before = read(county.village(), dispute, 1);
        adding.add(county.village(), dispute, "收条.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        assertThat(standing(county.township(), dispute)).satisfies(seen -> {
            assertThat(seen.changed()).isTrue();
            assertThat(seen.seals()).isFalse();
        });

        assertThat(archive.seal(county.village(), dispute, null).orThrow()).isEqualTo(2);

        Archive.Standing now = standing(county.village(), dispute);
        assertThat(now.changed()).isFalse();
        assertThat(now.versions()).extracting(SealedFile::version).containsExactly(2, 1);
        assertThat(read(county.village(), dispute, 1)).isEqualTo(before);
        assertThat(read(county.village(), dispute, 2)).isNotEqualTo(before);
        assertThat(register.page(county.village().scope(), Register.Wanted.ALL, 0, 50))
                .singleElement()
                .satisfies(row -> assertThat(row.version()).isEqualTo(2));
    }

    @Test
    void whoMayNotTakePapersOpensNoneAndOpeningOneIsInTheTrail() throws IOException {
        UUID dispute = archived();
        for (Actor stranger :
                List.of(county.village2(), county.township3(), county.police(), county.auditor(), county.admin()))
            assertThat(archive.open(stranger, dispute, 1)).as(stranger.name()).isEmpty();
        assertThat(archive.open(county.village(), dispute, 2)).isEmpty();
        read(county.township(), dispute, 1);
        assertThat(trail(dispute)).contains("dispute.sealed-file-opened", "dispute.unmasked");
    }

    @Test
    void numbersHaveNoGapsAndTheRegisterFindsThemByScope() {
        UUID first = archived();
        UUID second = archived();
        int year = LocalDate.now(clock).getYear();
        List<Register.Row> rows = register.page(county.village().scope(), Register.Wanted.ALL, 0, 50);
        assertThat(rows).extracting(Register.Row::disputeId).containsExactly(second, first);
        assertThat(rows.getFirst().number()).endsWith("〕2号");
        assertThat(rows.getLast().number()).endsWith("〕1号");
        assertThat(register.count(
                        county.township().scope(),
                        new Register.Wanted(null, year, rows.getFirst().number())))
                .isEqualTo(1);
        assertThat(register.count(
                        county.county().scope(),
                        new Register.Wanted(null, null, rows.getFirst().code().toLowerCase(Locale.ROOT))))
                .isEqualTo(1);
        assertThat(register.count(county.county().scope(), new Register.Wanted(null, year - 1, "")))
                .isZero();
        assertThat(register.keepers(county.county().scope()))
                .singleElement()
                .satisfies(keeper -> assertThat(
                                register.count(county.county().scope(), new Register.Wanted(keeper.id(), year, "")))
                        .isEqualTo(2));
        for (Actor reader : List.of(county.county(), county.township(), county.village())) {
            assertThat(register.years(reader.scope())).containsExactly(year);
            assertThat(register.keepers(reader.scope()))
                    .extracting(Register.Keeper::name)
                    .containsExactly(rows.getFirst().organisation());
        }
        for (Actor stranger : List.of(county.village2(), county.police(), county.auditor(), county.admin())) {
            assertThat(register.count(stranger.scope(), Register.Wanted.ALL)).isZero();
            assertThat(register.keepers(stranger.scope())).isEmpty();
        }
    }

    @Test
    void theRegisterGoesOutAsASheetOfWhatItsReaderSees() throws IOException {
        UUID dispute = archived();
        String number = Objects.requireNonNull(
                        standing(county.village(), dispute).file())
                .number();
        jdbc.sql("update dispute set title = '=1+1' where id = ?")
                .param(dispute)
                .update();

        for (Locale locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            List<List<String>> rows = rows(sheet.of(county.township(), Register.Wanted.ALL, locale));
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst()).first().isEqualTo(locale.equals(Texts.ENGLISH) ? "Archive no." : "档号");
            assertThat(rows.getFirst()).noneMatch(heading -> heading.contains("archive."));
            assertThat(rows.getLast()).contains(number, LocalDate.now(clock).toString(), "'=1+1");
        }
        Register.Wanted before = new Register.Wanted(null, LocalDate.now(clock).getYear() - 1, "张三");
        assertThat(rows(sheet.of(county.township(), before, Texts.CHINESE))).hasSize(1);
        assertThat(rows(sheet.of(county.village2(), Register.Wanted.ALL, Texts.CHINESE)))
                .hasSize(1);
        assertThat(jdbc.sql("select content from trail_entry where kind = 'archive.register-exported' and actor_id = ?")
                        .param(county.township().personId())
                        .query(String.class)
                        .list())
                .hasSize(3)
                .noneMatch(line -> line.contains("张三"))
                .anyMatch(line -> line.contains("text-sha256"));
    }

    private static List<List<String>> rows(byte[] xlsx) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) cells.add(cell.getStringCellValue());
                rows.add(cells);
            }
        }
        return rows;
    }

    @Test
    void howLongAndUnderWhichNumberIsTheAdministratorsToSay() {
        ArchiveSettings.Form before = settings.current();
        ArchiveSettings.Form other = new ArchiveSettings.Form(
                "档{short}-{year}-{serial}", "５", before.yearsLong(), before.written(), Retention.SHORT);
        assertThat(settings.change(county.village(), other).isDone()).isFalse();
        assertThat(rules(settings.change(
                        county.admin(),
                        new ArchiveSettings.Form("{short}{serial}", "0", "30", Retention.LONG, Retention.SHORT))))
                .containsExactly("archive.number", "archive.years");
        try {
            settings.change(county.admin(), other).orThrow();
            UUID dispute = chains.accepted(county.village());
            end(dispute);
            archive.seal(county.village(), dispute, Retention.SHORT).orThrow();
            ArchivedFile file =
                    Objects.requireNonNull(standing(county.village(), dispute).file());
            assertThat(file.number()).startsWith("档").endsWith("-1");
            assertThat(file.keptYears()).isEqualTo(5);
        } finally {
            settings.change(county.admin(), before).orThrow();
        }
    }

    private UUID archived() {
        UUID dispute = chains.accepted(county.village());
        end(dispute);
        seal(county.village(), dispute).orThrow();
        return dispute;
    }

    private void end(UUID dispute) {
        endings.end(county.village(), Ids.next(), dispute, End.WITHDRAWN, chains.today(), "", true)
                .orThrow();
    }

    private Outcome<Integer> seal(Actor actor, UUID dispute) {
        return archive.seal(actor, dispute, Retention.LONG);
    }

    private Archive.Standing standing(Actor actor, UUID dispute) {
        return archive.of(actor, cases.open(actor, dispute).orElseThrow()).orElseThrow();
    }

    private byte[] read(Actor actor, UUID dispute, int version) throws IOException {
        try (InputStream in =
                archive.open(actor, dispute, version).orElseThrow().source().open()) {
            return in.readAllBytes();
        }
    }

    private List<String> trail(UUID dispute) {
        return jdbc.sql("select kind from trail_entry where subject_id = ?")
                .param(dispute)
                .query(String.class)
                .list();
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::rule).toList();
    }
}
