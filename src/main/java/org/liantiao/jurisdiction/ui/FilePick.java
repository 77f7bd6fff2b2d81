package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Symbol;

/** Takes one small file from the visitor and hands it over; what is too large is refused before it travels. */
class FilePick extends Composite<Div> {
    /** Hears of a file on the visitor's turn, so that it may change the screen. */
    interface Taker extends Serializable {
        void take(String fileName, byte[] file);

        /** The file did not even arrive: too large, or the network went. */
        void refuse(Refusal refusal);
    }

    private final Upload upload = new Upload();

    FilePick(String button, int mostBytes, Taker taker) {
        Button choose = new Button(button, Symbol.of("upload"));
        upload.setUploadHandler(event -> read(event, mostBytes, taker));
        upload.setUploadButton(choose);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.setI18n(texts());
        upload.setDropLabel(new Span(getTranslation("jurisdiction.file.drop")));
        upload.setDropLabelIcon(new Span());
        upload.addFileRejectedListener(event -> taker.refuse(Refusal.page("csv.tooLarge", mostBytes / 1024 / 1024)));
        upload.addFailedListener(event -> taker.refuse(Refusal.page("csv.failed")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        getContent().addClassName("lt-file-pick");
        getContent().add(upload);
    }

    private static void read(UploadEvent event, int mostBytes, Taker taker) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            // One byte more than allowed shows that it is too large; the rest travels in vain.
            file = in.readNBytes(mostBytes + 1);
            in.transferTo(OutputStream.nullOutputStream());
        }
        UI ui = event.getUI();
        String name = event.getFileName();
        ui.access(() -> taker.take(name, file));
    }

    private UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("jurisdiction.file.choose")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("jurisdiction.file.sending"))
                        .setStalled(getTranslation("jurisdiction.file.stalled"))
                        .setProcessing(getTranslation("jurisdiction.file.reading"))
                        .setHeld(""))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown("")));
        texts.setUnits(List.of("B", "kB", "MB"), 1024);
        return texts;
    }
}
