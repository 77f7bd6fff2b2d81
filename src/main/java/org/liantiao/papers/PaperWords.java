package org.liantiao.papers;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Signature;
import org.liantiao.base.Texts;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CourtAnswer;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.Kept;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Satisfaction;
import org.liantiao.disputes.SessionResult;
import org.liantiao.disputes.StepKind;
import org.liantiao.disputes.SuitOutcome;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.stereotype.Component;

/** How papers write days, amounts, names and words. In Chinese, whoever takes them. */
@Component
class PaperWords {
    private static final int NAMED = 3;
    private static final String OTHER = "18";

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Clock clock;

    PaperWords(Texts texts, Vocabulary vocabulary, Clock clock) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    String today() {
        return day(LocalDate.now(clock));
    }

    /** 2026年6月10日; empty when nobody knows. */
    String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : say(
                        "day",
                        String.valueOf(day.getYear()),
                        String.valueOf(day.getMonthValue()),
                        String.valueOf(day.getDayOfMonth()));
    }

    String day(Instant at) {
        return day(date(at));
    }

    LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** 2026年7月15日：双方没有再起争执。 */
    String noted(LocalDate day, String note) {
        return say("noted", day(day), note);
    }

    String time(@Nullable LocalTime time) {
        return time == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    String yuan(@Nullable BigDecimal amount) {
        return amount == null ? "" : say("yuan", amount.stripTrailingZeros().toPlainString());
    }

    /** 程德山、苏广田等5人 when they are many. */
    String names(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(say("comma")));
        return names.size() <= NAMED ? first : say("names.many", first, String.valueOf(names.size()));
    }

    /** 程德山与苏广田山林土地纠纷 */
    String matter(String applicants, String respondents, String typeCode) {
        return say("matter", applicants, respondents, typeCode.equals(OTHER) ? "" : type(typeCode));
    }

    String type(String code) {
        return vocabulary.name(WordList.TYPE, code, Texts.CHINESE);
    }

    String source(String code) {
        return vocabulary.name(WordList.SOURCE, code, Texts.CHINESE);
    }

    String sex(@Nullable String sex) {
        return sex == null ? "" : texts.say(Texts.CHINESE, "disputes.case.party." + sex);
    }

    String of(End end) {
        return texts.say(Texts.CHINESE, "disputes.end." + end);
    }

    String of(Kept kept) {
        return texts.say(Texts.CHINESE, "disputes.kept." + kept);
    }

    String of(Satisfaction satisfaction) {
        return texts.say(Texts.CHINESE, "disputes.satisfaction." + satisfaction);
    }

    String of(SuitOutcome outcome) {
        return texts.say(Texts.CHINESE, "disputes.suit." + outcome);
    }

    String of(StepKind kind) {
        return texts.say(Texts.CHINESE, "disputes.step." + kind);
    }

    String of(Ground ground) {
        return say("ground." + ground);
    }

    String of(SessionResult result) {
        return say("result." + result);
    }

    String of(PartySide side) {
        return texts.say(Texts.CHINESE, "disputes.side." + side);
    }

    /** What the index calls a paper: 调解记录（第2次）. */
    String title(Papers.Line line) {
        String serial = String.valueOf(line.serial());
        if (line.round() > 0)
            return line.serial() == 0
                    ? say("title.round", of(line.kind()), String.valueOf(line.round()))
                    : say("title.round.item", of(line.kind()), String.valueOf(line.round()), serial);
        return line.serial() == 0
                ? of(line.kind())
                : say(
                        line.kind().subject() == Subject.PERFORMANCE ? "title.item" : "title.serial",
                        of(line.kind()),
                        serial);
    }

    /** What stands above a paper of an earlier round. */
    String earlier(CaseFile file, int round) {
        LocalDate next = file.earlier().stream()
                .filter(earlier -> earlier.round() == round)
                .findFirst()
                .flatMap(earlier -> earlier.next(file))
                .map(CaseFile.StepLine::day)
                .orElse(null);
        return say("earlier", String.valueOf(round), day(next), String.valueOf(round + 1));
    }

    /** What the index and its page call an attachment: 证据材料：地边的界桩. */
    String title(AttachedFile file) {
        String category = texts.say(Texts.CHINESE, new FilePlace.OfFiles(file.category()).textKey());
        return file.caption().isBlank() ? category : say("bound.attached", category, file.caption());
    }

    /** What stands under the picture of a signed paper. */
    String signed(String title) {
        return say("bound.signed.of", title);
    }

    /** What stands under the picture of a signature, so that nobody takes it for more. */
    String mark(AttachedFile file, Signature signature) {
        String day = day(file.addedAt());
        return signature.isMediators()
                ? say("hand.own." + signature.form(), day)
                : say("hand." + signature.form(), day, file.addedBy());
    }

    String signed() {
        return say("bound.signed");
    }

    String recordings() {
        return texts.say(Texts.CHINESE, new FilePlace.OfRecordings().textKey());
    }

    String recordingsLead() {
        return say("bound.recordings.lead");
    }

    List<String> recordingHeads() {
        return List.of(say("bound.no"), say("bound.name"), say("bound.length"), say("bound.sha256"));
    }

    /** The hash in groups, for it breaks between them. */
    List<String> recording(int no, AttachedFile file) {
        String name = file.caption().isBlank() ? file.fileName() : file.caption();
        String length = say("bound.bytes", (file.bytes() + 1023) / 1024);
        return List.of(String.valueOf(no), name, length, file.sha256().replaceAll("(.{16})(?=.)", "$1 "));
    }

    String unbound() {
        return say("bound.unbound");
    }

    String unboundRemark() {
        return say("bound.unbound.remark");
    }

    /** What a reader's window calls the file of a case. */
    String fileTitle(String code) {
        return code + " " + say("file");
    }

    /** Of the file of a case; it names nobody. */
    String fileName(String code) {
        return code + "-" + say("file") + "." + PaperForm.PDF.ending();
    }

    String of(PaperKind kind) {
        return texts.say(Texts.CHINESE, kind.textKey());
    }

    String of(CourtAnswer answer) {
        return say("court." + answer);
    }

    String of(FileGap gap) {
        return texts.say(Texts.CHINESE, gap.textKey(), gap.what());
    }

    /** What stands where something is so, for templates to ask. */
    String yes() {
        return say("yes");
    }

    String yesOrNo(boolean is) {
        return is ? yes() : say("no");
    }

    /** 2. 苏广田向程德山：赔偿麦苗损失，1000元，于2026年6月30日前履行。 */
    String of(ObligationLine item) {
        String by = item.performBy() == null ? "" : say("obligation.by", day(item.performBy()));
        return say(
                "obligation",
                String.valueOf(item.serial()),
                item.creditor() == null ? item.debtor() : say("obligation.to", item.debtor(), item.creditor()),
                Stream.of(item.what(), yuan(item.amount()), by)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(say("obligation.comma"))));
    }

    /** 2026年6月28日 500元 转账 */
    String of(ObligationLine.PerformanceLine done) {
        return Stream.of(day(done.day()), yuan(done.amount()), done.how())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private String say(String key, Object... params) {
        return texts.say(Texts.CHINESE, "papers." + key, params);
    }
}
