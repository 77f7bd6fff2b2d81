package org.liantiao.attachments.ui;

import java.time.Clock;
import org.liantiao.accounts.SignedIn;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Ordering;
import org.liantiao.attachments.SignablePapers;
import org.liantiao.attachments.Slices;
import org.springframework.stereotype.Component;

/** What the card and its dialogs call, handed on together. */
@Component
record AttachmentServices(
        Attachments attachments,
        Adding adding,
        Slices slices,
        Ordering ordering,
        SignablePapers papers,
        SignedIn signedIn,
        Clock clock) {}
