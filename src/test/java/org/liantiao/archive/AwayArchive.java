package org.liantiao.archive;

import java.time.Clock;
import org.liantiao.archive.internal.ArchiveShelf;
import org.liantiao.archive.internal.SealingBook;
import org.liantiao.attachments.FileStore;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Unmasking;
import org.liantiao.papers.Binder;
import org.liantiao.papers.FileState;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The archive as it is when its store is another, such as one that nobody answers at. */
public final class AwayArchive {
    private AwayArchive() {}

    public static Archive with(ApplicationContext all, FileStore store) {
        return new Archive(
                all.getBean(Cases.class),
                all.getBean(ArchiveShelf.class),
                all.getBean(SealingBook.class),
                all.getBean(Registering.class),
                all.getBean(Binder.class),
                all.getBean(FileState.class),
                store,
                all.getBean(Unmasking.class),
                all,
                all.getBean(Clock.class),
                all.getBean(TransactionTemplate.class));
    }
}
