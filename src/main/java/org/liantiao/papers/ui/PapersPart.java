package org.liantiao.papers.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.SignedIn;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.page.CasePart;
import org.liantiao.papers.Binder;
import org.liantiao.papers.Papers;
import org.liantiao.papers.SignedBy;
import org.liantiao.papers.Signing;
import org.springframework.core.annotation.Order;

/** Puts the papers on the page of a case. */
@org.springframework.stereotype.Component
@Order(20)
class PapersPart implements CasePart {
    private final Papers papers;
    private final Binder binder;
    private final SignServices signing;
    private final Limits limits;
    private final SignedIn signedIn;

    PapersPart(Papers papers, Binder binder, SignServices signing, Limits limits, SignedIn signedIn) {
        this.papers = papers;
        this.binder = binder;
        this.signing = signing;
        this.limits = limits;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> of(Actor reader, CaseFile file, Runnable reload) {
        List<Papers.Line> lines = papers.of(reader, file);
        if (lines.isEmpty()) return Optional.empty();
        Signing.Signed signed = signing.signing().of(reader, file, lines);
        PapersCard card = new PapersCard(papers, limits, signedIn, file.head().id());
        for (Papers.Line line : lines) card.add(line, signatures(card, reader, file, line, signed, reload));
        if (binder.mayBind(reader, file)) card.addFile(binder, papers.gaps(reader, file));
        return Optional.of(card);
    }

    private Optional<Component> signatures(
            PapersCard card, Actor reader, CaseFile file, Papers.Line line, Signing.Signed signed, Runnable reload) {
        List<SignedBy> by = signed.by().get(line);
        if (by == null || by.isEmpty() && !signed.open()) return Optional.empty();
        SignedLines under = new SignedLines(by, signing.clock());
        if (signed.open()) under.offer(() -> sign(card, reader, file.head().id(), line, reload));
        return Optional.of(under);
    }

    private void sign(PapersCard card, Actor reader, UUID disputeId, Papers.Line line, Runnable reload) {
        signing.signing()
                .sheet(reader, disputeId, line)
                .ifPresentOrElse(
                        sheet -> new SignDialog(signing, disputeId, sheet, card.toRead(line), reload).open(), reload);
    }
}
