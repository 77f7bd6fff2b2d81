package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** What an upload says while it runs, in the language of its screen. */
public final class UploadTexts {
    private static final String FILE_NAME = "event.detail.file.name";

    private UploadTexts() {}

    /** @param button what its button says */
    public static UploadI18N of(Component screen, String button) {
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(button).setMany(button));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(screen.getTranslation("base.file.sending"))
                        .setStalled(screen.getTranslation("base.file.stalled"))
                        .setProcessing(screen.getTranslation("base.file.reading"))
                        .setHeld(""))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(screen.getTranslation("base.file.failed"))
                        .setUnexpectedServerError(screen.getTranslation("base.file.failed"))
                        .setForbidden(screen.getTranslation("base.file.failed"))));
        texts.setUnits(List.of("B", "kB", "MB"), 1024);
        return texts;
    }

    /** The listeners of an upload hear nothing of a file that its handler takes, so the browser is asked. */
    public static void whenItBegins(Upload upload, SerializableRunnable begun) {
        upload.getElement().addEventListener("upload-start", event -> begun.run());
    }

    /** Hears of a file that did not come through, by its name: the line broke, or the server could not take it. */
    public static void whenItBreaks(Upload upload, SerializableConsumer<String> broken) {
        upload.getElement()
                .addEventListener(
                        "upload-error",
                        event -> broken.accept(
                                event.getEventData().path(FILE_NAME).asString("")))
                .addEventData(FILE_NAME);
    }
}
