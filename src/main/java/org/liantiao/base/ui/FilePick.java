package org.liantiao.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;

/** Takes one file from the visitor and hands it over. It stays in memory, for it may hold people's numbers. */
public class FilePick extends Composite<Div> {
    /** Hears of a file on the visitor's turn, so that it may change the screen. */
    public interface Taker extends Serializable {
        void take(String fileName, byte[] file);
    }

    private final Upload upload = new Upload();
    private final Span sorry = new Span();

    /**
     * @param button what the button says
     * @param tooBig what is said of a file of more bytes than these; it is refused before it travels
     */
    public FilePick(String button, int mostBytes, String tooBig, Taker taker) {
        upload.setUploadHandler(event -> read(event, mostBytes, taker));
        upload.setUploadButton(new Button(button, Symbol.of("upload")));
        upload.setDropLabel(new Span(getTranslation("base.file.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.setI18n(UploadTexts.of(this, button));
        upload.addFileRejectedListener(event -> sorry.setText(tooBig));
        UploadTexts.whenItBegins(upload, () -> sorry.setText(""));
        UploadTexts.whenItBreaks(upload, name -> sorry.setText(getTranslation("base.file.failed")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        sorry.addClassName("lt-bad");
        sorry.getElement().setAttribute("role", "alert");
        getContent().addClassName("lt-file");
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
}
