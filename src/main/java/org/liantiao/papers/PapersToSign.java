package org.liantiao.papers;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.SignablePapers;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Cases;
import org.springframework.stereotype.Component;

/** Says of which papers an attachment may be the signed original: all that the file of the case holds, but its own statement. */
@Component
class PapersToSign implements SignablePapers {
    private final Cases cases;
    private final Papers papers;
    private final Texts texts;

    PapersToSign(Cases cases, Papers papers, Texts texts) {
        this.cases = cases;
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public List<Signable> of(Actor actor, UUID disputeId, Locale locale) {
        return cases.open(actor, disputeId)
                .map(file -> papers.bound(actor, file).stream()
                        .filter(line -> line.kind() != PaperKind.STATEMENT)
                        .map(line ->
                                new Signable(line.code(), line.name((key, params) -> texts.say(locale, key, params))))
                        .toList())
                .orElse(List.of());
    }
}
