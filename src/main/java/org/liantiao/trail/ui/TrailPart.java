package org.liantiao.trail.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.liantiao.accounts.SignedIn;
import org.liantiao.disputes.ui.page.CasePage;
import org.liantiao.disputes.ui.page.CasePart;
import org.liantiao.trail.CaseTrail;
import org.liantiao.trail.TrailWords;
import org.springframework.core.annotation.Order;

/** Puts the trail of a case on its page. */
@org.springframework.stereotype.Component
@Order(90)
class TrailPart implements CasePart {
    private final CaseTrail trail;
    private final TrailWords words;
    private final SignedIn signedIn;
    private final Clock clock;

    TrailPart(CaseTrail trail, TrailWords words, SignedIn signedIn, Clock clock) {
        this.trail = trail;
        this.words = words;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(CasePage page) {
        return Optional.of(new TrailCard(
                most -> trail.of(signedIn.actor(), page.file().head().id(), most), words, clock));
    }
}
