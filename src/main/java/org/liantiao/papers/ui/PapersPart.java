package org.liantiao.papers.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.SignedIn;
import org.liantiao.attachments.Attachments;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.page.CasePage;
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
    private final Attachments attachments;
    private final SignedIn signedIn;

    PapersPart(
            Papers papers,
            Binder binder,
            SignServices signing,
            Limits limits,
            Attachments attachments,
            SignedIn signedIn) {
        this.papers = papers;
        this.binder = binder;
        this.signing = signing;
        this.limits = limits;
        this.attachments = attachments;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> of(CasePage page) {
        Actor reader = page.reader();
        CaseFile file = page.file();
        List<Papers.Line> lines = papers.of(reader, file);
        if (lines.isEmpty()) return Optional.empty();
        UUID disputeId = file.head().id();
        Attachments.Folder folder = page.once(
                Attachments.Folder.class,
                () -> attachments.folder(reader, disputeId).orElse(Attachments.Folder.NONE));
        Signing.Signed signed = signing.signing().of(reader, file, lines, folder);
        PapersCard card = new PapersCard(papers, limits, signedIn, disputeId);
        for (Papers.Line line : lines) card.add(line, signatures(card, page, line, signed));
        if (binder.mayBind(reader, file)) card.addFile(binder, papers.gaps(reader, file, folder.there()));
        return Optional.of(card);
    }

    private Optional<Component> signatures(PapersCard card, CasePage page, Papers.Line line, Signing.Signed signed) {
        List<SignedBy> by = signed.by().get(line);
        boolean open = signed.open() && line.isOfNow(page.file());
        if (by == null || by.isEmpty() && !open) return Optional.empty();
        SignedLines under = new SignedLines(by, signing.clock());
        if (open) under.offer(() -> sign(card, page, line, by));
        return Optional.of(under);
    }

    private void sign(PapersCard card, CasePage page, Papers.Line line, List<SignedBy> by) {
        UUID disputeId = page.file().head().id();
        signing.signing()
                .sheet(page.reader(), disputeId, line)
                .ifPresentOrElse(
                        sheet -> new SignDialog(
                                        signing, disputeId, sheet, sheet.next(by), card.toRead(line), page.reload())
                                .open(),
                        page.reload());
    }
}
