package org.liantiao.exchange.ui;

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
import org.liantiao.base.ui.Symbol;

/** Takes a ledger file from the visitor. It stays in memory, for it holds people's numbers. */
class FilePick extends Composite<Div> {
    /** Hears of a file on the visitor's turn, so that it may change the screen. */
    interface Taker extends Serializable {
        void take(String fileName, byte[] file);
    }

    private final Upload upload = new Upload();
    private final Span sorry = new Span();

    FilePick(int mostBytes, Taker taker) {
        upload.setUploadHandler(event -> read(event, mostBytes, taker));
        upload.setUploadButton(new Button(getTranslation("exchange.file.choose"), Symbol.of("upload")));
        upload.setDropLabel(new Span(getTranslation("exchange.file.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.setI18n(texts());
        upload.addFileRejectedListener(event -> sorry.setText(getTranslation("refusal.ledger.tooBig")));
        upload.addStartedListener(event -> sorry.setText(""));
        upload.addFailedListener(event -> sorry.setText(getTranslation("exchange.file.failed")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        sorry.addClassName("lt-bad");
        sorry.getElement().setAttribute("role", "alert");
        getContent().addClassName("lt-column");
        getContent().add(upload, sorry);
    }

    private static void read(UploadEvent event, int mostBytes, Taker taker) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            // One byte more than allowed shows that it is too big; the rest travels in vain.
            file = in.readNBytes(mostBytes + 1);
            in.transferTo(OutputStream.nullOutputStream());
        }
        UI ui = event.getUI();
        String name = event.getFileName();
        ui.access(() -> taker.take(name, file));
    }

    private UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("exchange.file.choose")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("exchange.file.sending"))
                        .setStalled(getTranslation("exchange.file.stalled"))
                        .setProcessing(getTranslation("exchange.file.reading"))
                        .setHeld(""))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown("")));
        texts.setUnits(List.of("B", "kB", "MB"), 1024);
        return texts;
    }
}
