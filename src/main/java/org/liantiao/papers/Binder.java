package org.liantiao.papers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Scratch;
import org.liantiao.base.Change;
import org.liantiao.base.Texts;
import org.liantiao.base.TrailHead;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Unmasking;
import org.liantiao.disputes.Unmasking.Whole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * 卷宗: the papers and attachments of a case as one PDF: cover, index, what it holds in the county's order with running page numbers,
 * back. It says itself what it lacks; forms that nobody filled in are not bound. Pictures are drawn outside of any transaction, for that
 * takes its time.
 */
@Service
public class Binder {
    private final Cases cases;
    private final Papers papers;
    private final FilledPapers filled;
    private final Signatures signatures;
    private final FileContents contents;
    private final Pieces pieces;
    private final Attachments attachments;
    private final Unmasking unmasking;
    private final PaperWords words;
    private final Scratch scratch;
    private final TrailHead head;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Binder(
            Cases cases,
            Papers papers,
            FilledPapers filled,
            Signatures signatures,
            FileContents contents,
            Pieces pieces,
            Attachments attachments,
            Unmasking unmasking,
            PaperWords words,
            Scratch scratch,
            TrailHead head,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.papers = papers;
        this.filled = filled;
        this.signatures = signatures;
        this.contents = contents;
        this.pieces = pieces;
        this.attachments = attachments;
        this.unmasking = unmasking;
        this.words = words;
        this.scratch = scratch;
        this.head = head;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Whether somebody may take the file of a case, and there is one by now. */
    public boolean mayBind(Actor actor, CaseFile file) {
        return Unmasking.takesPapers(actor) && PaperKind.COVER.fits(file, LocalDate.now(clock));
    }

    /**
     * Binds it. Empty for whoever may not take it, for a foreign case, and for one that was not taken on yet.
     *
     * @param filing under which number and for how long it is kept; {@link Filing#NONE} before it is archived
     */
    public Optional<BoundFile> bind(Actor actor, UUID disputeId, Filing filing) throws IOException {
        CaseFile file =
                cases.open(actor, disputeId).filter(one -> mayBind(actor, one)).orElse(null);
        if (file == null) return Optional.empty();
        Scratch.Sheet sheet = scratch.sheet();
        try (Volume volume = new Volume(scratch.folder())) {
            return Optional.of(bind(actor, file, filing, volume, sheet));
        } catch (IOException | RuntimeException broken) {
            sheet.close();
            throw broken;
        }
    }

    private BoundFile bind(Actor actor, CaseFile file, Filing filing, Volume volume, Scratch.Sheet sheet)
            throws IOException {
        List<AttachedFile> attached = attachments.of(actor, file.head().id());
        List<FilePart> parts = contents.of(actor, file, attached);
        Pieces.Drawn drawn = pieces.draw(actor, parts, volume);
        Map<Papers.Line, Document> texts = inTransaction(() -> fill(actor, file, attached, drawn.lost()));
        Bookbinding binding = new Bookbinding(volume);
        binding.take(pieces.of(parts, texts, drawn));
        Sheaf around = Sheaf.print(inTransaction(() -> around(file, filing, binding)));
        binding.close(around, words.fileTitle(file.head().code()));
        String sha256 = save(volume, sheet);
        int missing = FileGap.of(file).size() + drawn.lost().size();
        BoundFile bound = new BoundFile(words.fileName(file.head().code()), sheet, binding.pages(), missing, sha256);
        transaction.executeWithoutResult(status -> trace(actor, file, attached.size(), bound));
        return bound;
    }

    private <T> T inTransaction(Supplier<T> step) {
        return Objects.requireNonNull(transaction.execute(status -> step.get()));
    }

    private Map<Papers.Line, Document> fill(
            Actor actor, CaseFile file, List<AttachedFile> attached, List<FileGap> lost) {
        Map<UUID, Whole> whole =
                unmasking.forPaper(actor, file.head().id(), "FILE").orElseThrow();
        Map<Papers.Line, Document> texts = new HashMap<>();
        for (Papers.Line line : papers.bound(actor, file))
            texts.put(
                    line,
                    filled.fill(
                                    file,
                                    line,
                                    whole,
                                    besides(actor, file, line, attached, lost),
                                    signatures.printed(actor, file, line, attached))
                            .page());
        return texts;
    }

    /** The statement also names what was added and could not be bound. */
    private UnaryOperator<PaperValues> besides(
            Actor actor, CaseFile file, Papers.Line line, List<AttachedFile> attached, List<FileGap> lost) {
        UnaryOperator<PaperValues> more = papers.besides(actor, file, line, attached);
        if (line.kind() != PaperKind.STATEMENT || lost.isEmpty()) return more;
        int known = FileGap.of(file).size();
        return values -> {
            for (int i = 0; i < lost.size(); i++)
                values.add(PaperRows.MISSING, String.valueOf(known + i + 1), words.of(lost.get(i)));
            return more.apply(values.put(PaperField.COMPLETE, ""));
        };
    }

    /** Cover and index go before, the back behind. */
    private List<Sheaf.Leaf> around(CaseFile file, Filing filing, Bookbinding binding) {
        return List.of(
                sealed(leaf(file, PaperKind.COVER, filing::on)),
                leaf(file, PaperKind.INDEX, binding::index),
                sealed(leaf(
                        file,
                        PaperKind.BACK,
                        values -> values.put(PaperField.PAGES, String.valueOf(binding.pages())))));
    }

    /** With the head of the trail at its foot, whatever the template says. */
    private Sheaf.Leaf sealed(Sheaf.Leaf leaf) {
        head.line(Texts.CHINESE).ifPresent(words -> {
            Element foot = leaf.page().createElement("p");
            foot.setAttribute("class", "seal");
            foot.setTextContent(words);
            Nodes.body(leaf.page()).appendChild(foot);
        });
        return leaf;
    }

    private Sheaf.Leaf leaf(CaseFile file, PaperKind kind, UnaryOperator<PaperValues> more) {
        Papers.Line line = new Papers.Line(kind, file.head().id(), 0);
        return new Sheaf.Leaf(words.title(line), text(file, line, more));
    }

    private Document text(CaseFile file, Papers.Line line, UnaryOperator<PaperValues> more) {
        return filled.fill(file, line, Map.of(), more, List.of()).page();
    }

    private static String save(Volume volume, Scratch.Sheet sheet) throws IOException {
        DigestOutputStream digest = new DigestOutputStream(Files.newOutputStream(sheet.path()), Template.digest());
        try (OutputStream out = new BufferedOutputStream(digest)) {
            volume.save(out);
        }
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    private void trace(Actor actor, CaseFile file, int attached, BoundFile bound) {
        events.publishEvent(Change.of(
                "dispute.file-bound",
                clock.instant(),
                actor.author(),
                "dispute",
                file.head().id(),
                Map.of(
                        "code", file.head().code(),
                        "attachments", String.valueOf(attached),
                        "pages", String.valueOf(bound.pages()),
                        "missing", String.valueOf(bound.missing()),
                        "sha256", bound.sha256())));
    }
}
