package org.liantiao.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Attachments;
import org.liantiao.base.Change;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Unmasking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 文书: which papers a case has, and each as a file. Made anew from the case whenever somebody takes one, with the version of the
 * template it was first made with; each that is taken leaves a line in the trail, with the hash of the file.
 */
@Service
public class Papers {
    private final Cases cases;
    private final Unmasking unmasking;
    private final FilledPapers filled;
    private final PaperWords words;
    private final Attachments attachments;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Papers(
            Cases cases,
            Unmasking unmasking,
            FilledPapers filled,
            PaperWords words,
            Attachments attachments,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.unmasking = unmasking;
        this.filled = filled;
        this.words = words;
        this.attachments = attachments;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A paper that a case has.
     *
     * @param subjectId what it is about: the case, or one sitting, escalation or item of the agreement
     * @param serial which of several it is, from 1; 0 when there is only one of its kind
     * @param round of several rounds the one it is about, from 1; 0 when it is the same in every round, or there was only one
     */
    public record Line(PaperKind kind, UUID subjectId, int serial, int round) {
        /** One that is the same in every round. */
        Line(PaperKind kind, UUID subjectId, int serial) {
            this(kind, subjectId, serial, 0);
        }

        /** By what an attachment says that it is this one, signed: what was signed in an earlier round is another paper. */
        public String code() {
            if (serial != 0) return kind.name() + ":" + subjectId;
            return round > 1 ? kind.name() + ":" + round : kind.name();
        }

        /** Whether it is of the round the case is in, or of no round. */
        public boolean isOfNow(CaseFile file) {
            return round == 0 || round == file.head().round();
        }

        /** What a screen calls it, in its language. */
        public String name(FileGap.Saying screen) {
            String one = screen.say(kind.textKey());
            String item = String.valueOf(serial);
            if (round > 0)
                return serial == 0
                        ? screen.say("papers.card.round", one, String.valueOf(round))
                        : screen.say("papers.card.round.item", one, String.valueOf(round), item);
            String several = kind.subject() == Subject.PERFORMANCE ? "papers.card.item" : "papers.card.serial";
            return serial == 0 ? one : screen.say(several, one, item);
        }
    }

    /** Those the case has by now and its reader may take, in the order of the file; of several rounds the earlier ones first. */
    public List<Line> of(Actor actor, CaseFile file) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            if (!kind.standsAlone() || kind.isWhole() && !Unmasking.takesPapers(actor)) continue;
            if (kind.isOfRound())
                file.earlier().stream()
                        .map(earlier -> file.inRound(earlier.round()))
                        .filter(earlier -> kind.fits(earlier, today) && kind.isBound(earlier))
                        .forEach(earlier -> add(kind, earlier, earlier.head().round(), lines));
            boolean several = kind.isOfRound() && file.head().round() > 1;
            if (kind.fits(file, today)) add(kind, file, several ? file.head().round() : 0, lines);
        }
        return lines;
    }

    private static void add(PaperKind kind, CaseFile file, int round, List<Line> lines) {
        Subject subject = kind.subject();
        subject.ids(file).forEach(id -> lines.add(new Line(kind, id, subject.serial(file, id), round)));
    }

    /** Those its file holds between cover and back. */
    List<Line> bound(Actor actor, CaseFile file) {
        return of(actor, file).stream()
                .filter(line -> line.kind() != PaperKind.COVER && line.kind().isBound(file.inRound(line.round())))
                .toList();
    }

    /** What the file of a case lacks by now; last the papers that people sign and that nobody added signed. */
    public List<FileGap> gaps(Actor actor, CaseFile file) {
        return gaps(actor, file, attachments.of(actor, file.head().id()));
    }

    /** The same for whoever has read what was added. */
    public List<FileGap> gaps(Actor actor, CaseFile file, List<AttachedFile> attached) {
        return FileGap.with(
                file,
                unsigned(actor, file, attached).map(line -> new FileGap(FileGap.Kind.SIGNED, words.title(line), line)));
    }

    private Stream<Line> unsigned(Actor actor, CaseFile file, List<AttachedFile> attached) {
        return bound(actor, file).stream()
                .filter(line -> line.kind().isSigned()
                        && FileContents.signed(line, attached).isEmpty());
    }

    /** What a paper says that only the attachments tell: the statement, which papers are there unsigned. */
    UnaryOperator<PaperValues> besides(Actor actor, CaseFile file, Line line, List<AttachedFile> attached) {
        if (line.kind() != PaperKind.STATEMENT) return UnaryOperator.identity();
        List<String> titles = unsigned(actor, file, attached).map(words::title).toList();
        return values -> {
            titles.forEach(title -> values.add(PaperRows.UNSIGNED, title));
            return values;
        };
    }

    /** Makes one. Empty for whoever may not take it, for a foreign case, and for a paper the case does not have. */
    @Transactional
    public Optional<PaperFile> make(Actor actor, UUID disputeId, Line line, PaperForm form) {
        return cases.open(actor, disputeId)
                .filter(file -> of(actor, file).contains(line))
                .map(file -> make(actor, file, line, form));
    }

    private PaperFile make(Actor actor, CaseFile file, Line line, PaperForm form) {
        UUID dispute = file.head().id();
        Map<UUID, Unmasking.Whole> whole = line.kind().isWhole()
                ? unmasking.forPaper(actor, dispute, line.kind().name()).orElseThrow()
                : Map.of();
        List<AttachedFile> attached = attachments.of(actor, dispute);
        List<PrintedSignature> signed = signatures.printed(actor, file, line, attached);
        FilledPapers.Filled paper = filled.fill(file, line, whole, besides(actor, file, line, attached), signed);
        byte[] content = form == PaperForm.PDF ? PaperPdf.write(paper.page()) : PaperDocx.write(paper.page());
        events.publishEvent(Change.of(
                "dispute.paper-made",
                clock.instant(),
                actor.author(),
                "dispute",
                dispute,
                Map.of(
                        "code", file.head().code(),
                        "paper", line.kind().name(),
                        "subject", line.subjectId().toString(),
                        "form", form.ending(),
                        "template", String.valueOf(paper.version()),
                        "signatures", String.valueOf(signed.size()),
                        "sha256", Template.sha256(content))));
        return new PaperFile(fileName(file, line, form), form.contentType(), content);
    }

    private String fileName(CaseFile file, Line line, PaperForm form) {
        String serial = line.serial() == 0 ? "" : "-" + line.serial();
        return file.head().code() + "-" + words.of(line.kind()) + serial + "." + form.ending();
    }
}
