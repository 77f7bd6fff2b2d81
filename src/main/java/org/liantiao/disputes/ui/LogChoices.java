package org.liantiao.disputes.ui;

import org.liantiao.disputes.Checklist;
import org.liantiao.jurisdiction.Vocabulary;
import org.springframework.stereotype.Component;

/** What the county offers to choose from at logging. */
@Component
record LogChoices(Vocabulary vocabulary, Checklist checklist) {}
