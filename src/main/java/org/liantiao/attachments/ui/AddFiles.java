package org.liantiao.attachments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Limits;
import org.liantiao.attachments.Slices;
import org.liantiao.attachments.Slices.Slice;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.UploadTexts;

/** 拍照／选文件: sends files, several at once, each with its progress and a way to stop it; says of each that is refused why. */
@JavaScript("context://js/slices.js")
final class AddFiles extends Composite<Div> {
    private static final int DRAG_MILLISECONDS = 500;

    /** What slices.js sends with a slice, and reads of the answer. */
    private static final String SLICE = "Liantiao-Slice";

    private static final String RECEIVED = "Liantiao-Received";

    private static final String LATER = "Liantiao-Later";

    private final AttachmentServices services;
    private final UUID disputeId;
    private final Runnable changed;
    private final Upload upload = new Upload();
    private final Div refused = new Div();
    private final String wait = getTranslation("attachments.add.wait");
    private boolean choosing;

    AddFiles(AttachmentServices services, UUID disputeId, Runnable changed) {
        this.services = services;
        this.disputeId = disputeId;
        this.changed = changed;
        Button button = new Button(getTranslation("attachments.add.button"), Symbol.of("camera"));
        button.addClassName("lt-add-files");
        upload.setUploadHandler(this::take);
        upload.addClassName("lt-slices");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("base.file.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setAcceptedFileTypes("image/*", "application/pdf", "audio/*", "video/*");
        // One after the other, so that they come to stand in the order in which they were chosen.
        upload.getElement().setProperty("maxConcurrentUploads", 1);
        upload.setMaxFileSize(Limits.FILE_BYTES);
        upload.setI18n(texts());
        UploadTexts.whenItBegins(upload, this::begin);
        upload.addFileRejectedListener(event -> {
            begin();
            say(event.getFileName(), event.getErrorMessage());
        });
        UploadTexts.whenItBreaks(upload, name -> say(name, getTranslation("base.file.failed")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        button.addClickListener(click -> choosing = true);
        upload.getElement()
                .addEventListener("dragenter", event -> choosing = true)
                .debounce(DRAG_MILLISECONDS, DebouncePhase.LEADING);
        refused.addClassName("lt-files-refused");
        refused.getElement().setAttribute("role", "alert");
        Paragraph what = new Paragraph(getTranslation("attachments.add.what", Limits.FILE_MEGABYTES));
        what.addClassName("lt-third");
        getContent().addClassName("lt-file");
        getContent().add(upload, what, refused);
    }

    private UploadI18N texts() {
        UploadI18N texts = UploadTexts.of(this, getTranslation("attachments.add.button"));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("refusal.file.tooLarge", Limits.FILE_MEGABYTES))
                .setIncorrectFileType(getTranslation("refusal.file.unknown")));
        return texts;
    }

    /** On the thread of the request: who sends is looked at anew, and the session is not held while a file travels. */
    private void take(UploadEvent event) throws IOException {
        String place = event.getRequest().getHeader(SLICE);
        Optional<Slice> slice = place == null ? Optional.empty() : Slice.read(place);
        try (InputStream in = event.getInputStream()) {
            if (slice.isPresent()) takeSlice(event, slice.get(), in);
            else takeWhole(event, in);
            // What was refused unread travels in vain; a sender that is cut off would take it for a broken line.
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void takeWhole(UploadEvent event, InputStream in) throws IOException {
        Outcome<UUID> outcome = services.adding().add(services.signedIn().actor(), disputeId, event.getFileName(), in);
        tell(event, outcome.refusals(), outcome.isDone());
    }

    private void takeSlice(UploadEvent event, Slice slice, InputStream in) throws IOException {
        Outcome<Slices.Progress> outcome =
                services.slices().take(services.signedIn().actor(), disputeId, slice, event.getFileName(), in);
        boolean done = outcome.isDone();
        long received = done ? outcome.orThrow().received() : slice.total();
        event.getResponse().setHeader(RECEIVED, String.valueOf(received));
        if (outcome.refusals().contains(Adding.STORE_AWAY))
            event.getResponse()
                    .setHeader(
                            LATER,
                            URLEncoder.encode(wait, StandardCharsets.UTF_8).replace("+", "%20"));
        else tell(event, outcome.refusals(), done && outcome.orThrow().added());
    }

    private void tell(UploadEvent event, List<Refusal> refusals, boolean added) {
        if (refusals.isEmpty() && !added) return;
        String name = event.getFileName();
        event.getUI().access(() -> {
            refusals.forEach(refusal -> say(name, Refusals.sentence(this, refusal)));
            if (added) changed.run();
        });
    }

    /** What was said of the files before is read by now; what is said of these stays until others are chosen. */
    private void begin() {
        if (choosing) refused.removeAll();
        choosing = false;
    }

    private void say(String name, String sentence) {
        Span which = new Span(name);
        which.addClassName("lt-strong");
        refused.add(new Paragraph(Symbol.of("alert"), new Span(which, new Span(" " + sentence))));
    }
}
