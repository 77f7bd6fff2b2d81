package org.liantiao.papers.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.SignedIn;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.page.CasePart;
import org.liantiao.papers.Binder;
import org.liantiao.papers.Papers;
import org.springframework.core.annotation.Order;

/** Puts the papers on the page of a case. */
@org.springframework.stereotype.Component
@Order(20)
class PapersPart implements CasePart {
    private final Papers papers;
    private final Binder binder;
    private final SignedIn signedIn;

    PapersPart(Papers papers, Binder binder, SignedIn signedIn) {
        this.papers = papers;
        this.binder = binder;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> of(Actor reader, CaseFile file, Runnable reload) {
        List<Papers.Line> lines = papers.of(reader, file);
        if (lines.isEmpty()) return Optional.empty();
        PapersCard card = new PapersCard(papers, signedIn, file.head().id(), lines);
        if (binder.mayBind(reader, file)) card.addFile(binder, papers.gaps(reader, file));
        return Optional.of(card);
    }
}
