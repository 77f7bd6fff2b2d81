package org.liantiao.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.liantiao.base.Refusal;

/** What a link to a file gives instead when there were too many: a small text that says so, for a browser hides the text of an error. */
public final class TooMany {
    private TooMany() {}

    public static void instead(DownloadEvent event, Refusal refusal) throws IOException {
        UI ui = event.getUI();
        event.setFileName(ui.getTranslation(ui.getLocale(), "base.tooMany.file"));
        event.setContentType("text/plain; charset=utf-8");
        event.getResponse().setHeader("Cache-Control", "no-store");
        String sentence = ui.getTranslation(
                ui.getLocale(), refusal.key(), refusal.details().toArray());
        event.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
    }
}
