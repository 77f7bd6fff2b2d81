package org.liantiao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Signature;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.Unmasking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 当面签名: takes the picture of a signature or a fingerprint for a paper of a case. It is a recorded image, bound to what the paper
 * says; whether an agreement is in effect is still told by the step that records who signed (人民调解法 art. 29).
 */
@Service
public class Signing {
    private final Cases cases;
    private final Papers papers;
    private final Signatures signatures;
    private final Attachments attachments;
    private final Adding adding;
    private final TransactionTemplate transaction;

    Signing(
            Cases cases,
            Papers papers,
            Signatures signatures,
            Attachments attachments,
            Adding adding,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.papers = papers;
        this.signatures = signatures;
        this.attachments = attachments;
        this.adding = adding;
        this.transaction = transaction;
    }

    /** @param partyId null for the mediator who is signed in: nobody signs for another */
    public record Signer(@Nullable UUID partyId, String name) {
        private boolean gave(Signature signature) {
            return Objects.equals(partyId, signature.partyId()) && (partyId != null || name.equals(signature.signer()));
        }
    }

    /**
     * A paper laid before those who sign it.
     *
     * @param hash of what it says as it is laid there
     */
    public record Sheet(Papers.Line line, List<Signer> signers, String hash) {
        /** Whose turn it is: the first who has not signed it as it is now; the first of all when everybody has. */
        public Signer next(List<SignedBy> by) {
            return signers.stream()
                    .filter(one -> by.stream().noneMatch(signed -> signed.holds() && one.gave(signed.signature())))
                    .findFirst()
                    .orElse(signers.getFirst());
        }
    }

    /**
     * What is signed of a case's papers.
     *
     * @param open whether its reader takes signatures
     * @param by who signed each paper so far
     */
    public record Signed(boolean open, Map<Papers.Line, List<SignedBy>> by) {}

    /** Who signed these papers so far. @param folder what the case has of attachments, for the same reader */
    public Signed of(Actor actor, CaseFile file, List<Papers.Line> lines, Attachments.Folder folder) {
        List<AttachedFile> pictures =
                folder.there().stream().filter(one -> one.signature() != null).toList();
        return new Signed(
                folder.open() && Unmasking.takesPapers(actor),
                lines.stream()
                        .filter(line -> line.kind().isSignedHere())
                        .collect(Collectors.toMap(
                                Function.identity(), line -> signatures.of(actor, file, line, pictures))));
    }

    /** Lays a paper before those who sign. Empty for whoever takes no signatures, and for a paper the case does not have or nobody signs here. */
    public Optional<Sheet> sheet(Actor actor, UUID disputeId, Papers.Line line) {
        return Objects.requireNonNull(transaction.execute(status -> cases.open(actor, disputeId)
                .filter(file -> isOpenTo(actor, file))
                .filter(file -> line.kind().isSignedHere()
                        && line.isOfNow(file)
                        && papers.of(actor, file).contains(line))
                .map(file -> new Sheet(line, signers(actor, file, line), signatures.hash(actor, file, line)))));
    }

    /**
     * Keeps a picture. Refuses what is no image or is too large; a paper that was changed since it was laid there; a picture the
     * case has already.
     *
     * @throws IOException when the stream breaks off, or the disk is full
     */
    public Outcome<UUID> take(
            Actor actor, UUID disputeId, Sheet sheet, Signer signer, Signature.Form form, InputStream content)
            throws IOException {
        Sheet now = sheet(actor, disputeId, sheet.line()).orElse(null);
        if (now == null) return Outcome.refused(whyNot(actor, disputeId));
        if (!now.hash().equals(sheet.hash())) return Outcome.refused(Refusal.page("signature.changed"));
        if (!now.signers().contains(signer)) return Outcome.refused(Refusal.page("signature.signer"));
        Signature signature = new Signature(sheet.line().code(), form, signer.partyId(), signer.name(), sheet.hash());
        return adding.sign(actor, disputeId, signature, content);
    }

    private Refusal whyNot(Actor actor, UUID disputeId) {
        return Refusal.page(cases.open(actor, disputeId)
                .map(file -> isOpenTo(actor, file) ? "signature.changed" : "notYours")
                .orElse("notFound"));
    }

    /** Whether somebody takes signatures for this case: they add to it, and may have papers that name people whole. */
    private boolean isOpenTo(Actor actor, CaseFile file) {
        return Unmasking.takesPapers(actor)
                && attachments
                        .folder(actor, file.head().id())
                        .orElse(Attachments.Folder.NONE)
                        .open();
    }

    private static List<Signer> signers(Actor actor, CaseFile file, Papers.Line line) {
        Stream<Signer> mediator =
                line.kind() == PaperKind.NOTICE ? Stream.of() : Stream.of(new Signer(null, actor.name()));
        return Stream.concat(parties(file, line), mediator).toList();
    }

    /** Of a record of performance those it is about; of any other paper all. */
    private static Stream<Signer> parties(CaseFile file, Papers.Line line) {
        ObligationLine item = Subject.items(file).stream()
                .filter(one -> one.id().equals(line.subjectId()))
                .findFirst()
                .orElse(null);
        return file.parties().stream()
                .filter(party -> item == null
                        || party.id().equals(item.debtorId())
                        || party.id().equals(item.creditorId()))
                .map(party -> new Signer(party.id(), party.name()));
    }
}
