package org.liantiao.jurisdiction.ui.words;

import java.time.Clock;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.CurrentAuthor;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.WordChanges;
import org.springframework.stereotype.Component;

/** What the screens of word lists need, handed down in one piece. */
@Component
record WordDesk(Vocabulary vocabulary, WordChanges changes, ChangeLog log, CurrentAuthor current, Clock clock) {}
