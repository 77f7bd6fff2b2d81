package org.liantiao.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Signature;
import org.liantiao.attachments.StoreAway;
import org.liantiao.base.Vault;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Unmasking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The pictures of signatures that belong to a paper, and which of them may stand on it: the last of each person, as long as the
 * paper says what it said when they signed, and nobody added the paper itself, signed.
 */
@Component
class Signatures {
    private static final String KIND = "paper";
    private static final Logger log = LoggerFactory.getLogger(Signatures.class);

    private final FilledPapers filled;
    private final Unmasking unmasking;
    private final Attachments attachments;
    private final Pictures pictures;
    private final PaperWords words;
    private final Vault vault;

    Signatures(
            FilledPapers filled,
            Unmasking unmasking,
            Attachments attachments,
            Pictures pictures,
            PaperWords words,
            Vault vault) {
        this.filled = filled;
        this.unmasking = unmasking;
        this.attachments = attachments;
        this.pictures = pictures;
        this.words = words;
        this.vault = vault;
    }

    /** What a paper says now, as a keyed hash, for whole numbers stand in it. Days that go by change nothing of it. */
    String hash(Actor actor, CaseFile file, Papers.Line line) {
        return vault.hash(KIND, text(actor, file, line));
    }

    private String text(Actor actor, CaseFile file, Papers.Line line) {
        Map<UUID, Unmasking.Whole> whole =
                line.kind().isWhole() ? unmasking.toCompare(actor, file.head().id()) : Map.of();
        return filled.text(file, line, whole);
    }

    /** The last of each person and kind, in the order in which they were taken. */
    List<SignedBy> of(Actor actor, CaseFile file, Papers.Line line, List<AttachedFile> attached) {
        Map<String, SignedBy> last = new LinkedHashMap<>();
        String text = null;
        for (AttachedFile one : attached.stream()
                .sorted(Comparator.comparing(AttachedFile::addedAt))
                .toList()) {
            Signature signature = one.signature();
            if (signature == null || !signature.paper().equals(line.code())) continue;
            if (text == null) text = text(actor, file, line);
            String whose = signature.form() + "|" + Objects.requireNonNullElse(signature.partyId(), signature.signer());
            last.remove(whose);
            last.put(whose, new SignedBy(one, signature, vault.matches(signature.paperHash(), KIND, text)));
        }
        return List.copyOf(last.values());
    }

    /** Those that stand on the paper when it is printed. One that its reader may not open, or that is lost, does not. */
    List<PrintedSignature> printed(Actor actor, CaseFile file, Papers.Line line, List<AttachedFile> attached) {
        if (!FileContents.signed(line, attached).isEmpty()) return List.of();
        List<PrintedSignature> printed = new ArrayList<>();
        for (SignedBy signed : of(actor, file, line, attached))
            if (signed.holds()) print(actor, signed).ifPresent(printed::add);
        return printed;
    }

    private Optional<PrintedSignature> print(Actor actor, SignedBy signed) {
        return attachments.content(actor, signed.file().id()).flatMap(content -> {
            Signature signature = signed.signature();
            try {
                return Optional.of(new PrintedSignature(
                        signature.partyId(),
                        signature.signer(),
                        signature.form(),
                        words.mark(signed.file(), signature),
                        pictures.small(content)));
            } catch (StoreAway away) {
                throw away;
            } catch (IOException | RuntimeException unreadable) {
                log.warn(
                        "a picture of a signature could not be printed: {}",
                        unreadable.getClass().getName());
                return Optional.empty();
            }
        });
    }
}
