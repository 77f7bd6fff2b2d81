package org.liantiao.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Category;
import org.liantiao.attachments.Ordering;
import org.liantiao.attachments.Signature;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Cases;
import org.liantiao.papers.PaperKind;
import org.liantiao.papers.Papers;
import org.liantiao.papers.Signing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 当面签名: has papers signed as the page of a case offers it. */
@Component
@Profile("demo")
record SigningDesk(Cases cases, Papers papers, Signing signing, Adding adding, Ordering ordering) {
    /** Everybody who signs a paper does. @param parties how those do who are no mediators */
    Outcome<UUID> signed(Actor who, UUID dispute, PaperKind kind, Signature.Form parties) {
        Signing.Sheet sheet = papers.of(who, cases.open(who, dispute).orElseThrow()).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .flatMap(line -> signing.sheet(who, dispute, line))
                .orElseThrow();
        for (Signing.Signer signer : sheet.signers()) {
            Signature.Form form = signer.partyId() == null ? Signature.Form.DRAWN : parties;
            try (InputStream picture = form == Signature.Form.FINGERPRINT
                    ? Handwriting.fingerprint(signer.name(), kind.name() + dispute)
                    : Handwriting.signature(signer.name(), kind.name() + dispute)) {
                signing.take(who, dispute, sheet, signer, form, picture).orThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Outcome.done(dispute);
    }

    /** The printed paper was signed and scanned, and stands for the one that is printed from the case. */
    Outcome<UUID> scanned(Actor who, UUID dispute, PaperKind kind, String name) {
        try (InputStream scan = Handwriting.signedPage(name, dispute.toString())) {
            UUID file = adding.add(who, dispute, name, scan).orThrow();
            return ordering.describe(who, file, Category.SIGNED, "", kind.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
