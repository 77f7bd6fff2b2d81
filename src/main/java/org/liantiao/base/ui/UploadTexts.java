package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What an upload says while it runs, in the language of its screen. */
public final class UploadTexts {
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
}
