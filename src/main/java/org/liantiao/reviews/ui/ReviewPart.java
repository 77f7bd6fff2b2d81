package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.page.CasePage;
import org.liantiao.disputes.ui.page.CasePart;
import org.liantiao.reviews.Findings;
import org.liantiao.reviews.Sheets;
import org.springframework.core.annotation.Order;

/** Puts the reviews of a file on the page of its case. */
@org.springframework.stereotype.Component
@Order(30)
class ReviewPart implements CasePart {
    private final Sheets sheets;
    private final Findings findings;
    private final Clock clock;

    ReviewPart(Sheets sheets, Findings findings, Clock clock) {
        this.sheets = sheets;
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(CasePage page) {
        Actor reader = page.reader();
        CaseFile file = page.file();
        List<Findings.Reviewed> reviews = findings.of(reader, file.head().id());
        boolean begins = sheets.mayBegin(reader, file);
        if (reviews.isEmpty() && !begins) return Optional.empty();
        return Optional.of(new ReviewCard(sheets, findings, clock, reader, file, reviews, page.reload()));
    }
}
