package org.liantiao.papers.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.liantiao.attachments.StoreAway;
import org.liantiao.papers.BoundFile;
import org.liantiao.papers.PaperFile;
import org.liantiao.papers.PaperForm;

/** Hands a file to the browser, which keeps no copy; one that is not there for its asker is not found. */
final class Handing {
    private Handing() {}

    /** What is made when it is asked for. */
    interface Making<T> {
        Optional<T> make() throws IOException;
    }

    /** While the store of files is away nothing is lost: it can be made once that answers again. */
    private static <T> Optional<T> make(DownloadEvent event, Making<T> making) throws IOException {
        try {
            Optional<T> made = making.make();
            if (made.isEmpty()) event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return made;
        } catch (StoreAway away) {
            event.getResponse().setStatus(HttpStatusCode.SERVICE_UNAVAILABLE.getCode());
            return Optional.empty();
        }
    }

    /** The same of a bound file, which goes off the disk as it is sent. */
    static void overFile(DownloadEvent event, Making<BoundFile> binding) throws IOException {
        Optional<BoundFile> bound = make(event, binding);
        if (bound.isEmpty()) return;
        try (BoundFile file = bound.get();
                InputStream in = file.open()) {
            event.inline(file.fileName());
            event.setContentType(PaperForm.PDF.contentType());
            event.setContentLength(Files.size(file.path()));
            event.getResponse().setHeader("Cache-Control", "no-store");
            in.transferTo(event.getOutputStream());
        }
    }

    static void over(DownloadEvent event, Making<PaperFile> making) throws IOException {
        Optional<PaperFile> made = make(event, making);
        if (made.isEmpty()) return;
        PaperFile paper = made.get();
        if (paper.isShown()) event.inline(paper.fileName());
        else event.setFileName(paper.fileName());
        event.setContentType(paper.contentType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(paper.content());
    }
}
