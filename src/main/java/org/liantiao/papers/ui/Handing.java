package org.liantiao.papers.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Optional;
import org.liantiao.papers.PaperFile;

/** Hands a file to the browser, which keeps no copy; one that is not there for its asker is not found. */
final class Handing {
    private Handing() {}

    static void over(DownloadEvent event, Optional<PaperFile> made) throws IOException {
        if (made.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        PaperFile paper = made.get();
        if (paper.isShown()) event.inline(paper.fileName());
        else event.setFileName(paper.fileName());
        event.setContentType(paper.contentType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(paper.content());
    }
}
