package org.liantiao.disputes.ui.words;

import java.time.Clock;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Author;
import org.liantiao.base.ChangeLog;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.WordChanges;
import org.springframework.stereotype.Component;

/** What the screens of the checklist and of joint mediation need, handed down in one piece. */
@Component
record ListDesk(Vocabulary vocabulary, WordChanges changes, ChangeLog log, SignedIn signedIn, Clock clock) {
    Author author() {
        return signedIn.actor().author();
    }
}
