package org.liantiao.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.Signature;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.PartyForm;

/** A mediator who has the papers of a case signed on the screen. */
record Hands(Cases cases, Papers papers, Signing signing, Chains chains, Actor mediator, UUID dispute) {
    Outcome<UUID> take(PaperKind kind, String who, Signature.Form form, byte[] picture) throws IOException {
        Signing.Sheet sheet = sheet(kind);
        Signing.Signer signer = sheet.signers().stream()
                .filter(one -> one.name().equals(who))
                .findFirst()
                .orElseThrow();
        return signing.take(mediator, dispute, sheet, signer, form, new ByteArrayInputStream(picture));
    }

    Signing.Sheet sheet(PaperKind kind) {
        return signing.sheet(mediator, dispute, line(kind)).orElseThrow();
    }

    Papers.Line line(PaperKind kind) {
        return papers.of(mediator, file()).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    CaseFile file() {
        return cases.open(mediator, dispute).orElseThrow();
    }

    /** Writes down a number that was not known. */
    void telephone(String who, String number) {
        CaseFile.PartyLine party = file().parties().stream()
                .filter(one -> one.name().equals(who))
                .findFirst()
                .orElseThrow();
        PartyForm form = new PartyForm(party.side(), party.kind(), who, "", number, "", "");
        chains.intake()
                .completeParty(mediator, Ids.next(), dispute, party.id(), form)
                .orThrow();
    }
}
