package org.liantiao.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.liantiao.base.Refusal;

/** What a link to a file gives instead when there were too many: a small text that says so, for a browser hides the text of an error. */
public final class TooMany {
    /** Too Many Requests (RFC 6585). */
    public static final int STATUS = 429;

    private TooMany() {}

    /**
     * The same for a link that opens a window of its own: there a browser shows the text of an error.
     *
     * @param wait until it may be again
     */
    public static void inItsWindow(DownloadEvent event, Refusal refusal, Duration wait) throws IOException {
        event.getResponse().setStatus(STATUS);
        event.getResponse().setHeader("Retry-After", String.valueOf(seconds(wait)));
        event.setContentType("text/plain; charset=utf-8");
        say(event, refusal);
    }

    /** What stands in {@code Retry-After}: whole seconds, and never too few. */
    public static long seconds(Duration wait) {
        return wait.plusSeconds(1).toSeconds();
    }

    public static void instead(DownloadEvent event, Refusal refusal) throws IOException {
        UI ui = event.getUI();
        event.setFileName(ui.getTranslation(ui.getLocale(), "base.tooMany.file"));
        event.setContentType("text/plain; charset=utf-8");
        say(event, refusal);
    }

    private static void say(DownloadEvent event, Refusal refusal) throws IOException {
        UI ui = event.getUI();
        event.getResponse().setHeader("Cache-Control", "no-store");
        String sentence = ui.getTranslation(
                ui.getLocale(), refusal.key(), refusal.details().toArray());
        event.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
    }
}
