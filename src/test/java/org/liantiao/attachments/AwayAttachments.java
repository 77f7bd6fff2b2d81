package org.liantiao.attachments;

import java.time.Clock;
import org.liantiao.attachments.internal.Shelf;
import org.liantiao.disputes.Cases;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The attachments as they are when their store is another, such as one that nobody answers at. */
public final class AwayAttachments {
    private AwayAttachments() {}

    public static Attachments with(ApplicationContext all, FileStore store) {
        return new Attachments(
                all.getBean(Shelf.class),
                all.getBean(Cases.class),
                store,
                all.getBean(TransactionTemplate.class),
                all,
                all.getBean(Clock.class));
    }
}
