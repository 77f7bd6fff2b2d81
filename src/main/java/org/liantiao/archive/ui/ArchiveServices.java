package org.liantiao.archive.ui;

import java.time.Clock;
import org.liantiao.archive.Archive;
import org.liantiao.archive.ArchiveSettings;
import org.liantiao.archive.Sealings;
import org.liantiao.papers.Papers;
import org.springframework.stereotype.Component;

/** What the card and its dialogs call, handed on together. */
@Component
record ArchiveServices(Archive archive, Sealings sealings, ArchiveSettings settings, Papers papers, Clock clock) {}
