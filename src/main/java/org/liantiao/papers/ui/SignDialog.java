package org.liantiao.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.liantiao.attachments.Limits;
import org.liantiao.attachments.Signature;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.UploadTexts;
import org.liantiao.papers.Signing;

/** 当面签名: one person signs one paper, by hand on the screen, by a fingerprint or by a photograph of a signature on paper. */
final class SignDialog extends Dialog {
    private final transient SignServices services;
    private final UUID disputeId;
    private final transient Signing.Sheet sheet;
    private final Runnable signed;
    private final Select<Signing.Signer> signer = new Select<>();
    private final RadioButtonGroup<Signature.Form> form = new RadioButtonGroup<>();
    private final SignaturePad pad = new SignaturePad();
    private final Upload upload = new Upload();
    private final Paragraph what = new Paragraph();
    private final Refusals refusals = new Refusals();

    /** What is chosen, for the thread that a picture comes in on. */
    private transient volatile Chosen chosen;

    private record Chosen(Signing.Signer signer, Signature.Form form) {}

    /**
     * @param first whose turn it is
     * @param paper the way to read it first
     * @param signed hears it when a picture was kept
     */
    SignDialog(
            SignServices services,
            UUID disputeId,
            Signing.Sheet sheet,
            Signing.Signer first,
            Anchor paper,
            Runnable signed) {
        this.services = services;
        this.disputeId = disputeId;
        this.sheet = sheet;
        this.signed = signed;
        this.chosen = new Chosen(first, Signature.Form.DRAWN);
        setHeaderTitle(getTranslation("papers.sign.title", sheet.line().name(this::getTranslation)));
        addClassNames("lt-dialog", "lt-sign-dialog");
        Div fields = new Div(paper, signers(), forms(), pad, upload(), what, refusals);
        fields.addClassName("lt-dialog-body");
        add(fields);
        getFooter().add(new Button(getTranslation("papers.sign.close"), click -> close()));
        choose();
    }

    private Select<Signing.Signer> signers() {
        signer.setLabel(getTranslation("papers.sign.who"));
        signer.setItems(sheet.signers());
        signer.setItemLabelGenerator(
                one -> one.partyId() == null ? getTranslation("papers.sign.mediator", one.name()) : one.name());
        signer.setValue(chosen.signer);
        signer.addValueChangeListener(event -> choose());
        return signer;
    }

    private RadioButtonGroup<Signature.Form> forms() {
        form.setLabel(getTranslation("papers.sign.how"));
        form.setItems(Signature.Form.values());
        form.setItemLabelGenerator(one -> getTranslation("papers.sign.how." + one));
        form.setValue(chosen.form);
        form.addValueChangeListener(event -> choose());
        return form;
    }

    /** What is drawn goes through it too, so it is there though not in sight. */
    private Upload upload() {
        String text = getTranslation("papers.sign.photo");
        upload.setUploadButton(new Button(text, Symbol.of("camera")));
        upload.setUploadHandler(this::take);
        upload.setAcceptedFileTypes("image/png", "image/jpeg");
        upload.setDropAllowed(false);
        upload.setMaxFileSize(Limits.FILE_BYTES);
        upload.setI18n(UploadTexts.of(this, text));
        upload.addFileRejectedListener(event -> say(Refusal.page("signature.image")));
        UploadTexts.whenItBegins(upload, refusals::clear);
        UploadTexts.whenItBreaks(upload, name -> say(Refusal.page("signature.broke")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void choose() {
        chosen = new Chosen(signer.getValue(), form.getValue());
        boolean drawn = chosen.form == Signature.Form.DRAWN;
        pad.setVisible(drawn);
        upload.setClassName("lt-pad-away", drawn);
        what.setText(getTranslation("papers.sign.what." + chosen.form));
    }

    /** On the thread of the request; the session is not held while the picture travels. */
    private void take(UploadEvent event) throws IOException {
        Chosen now = chosen;
        Outcome<UUID> outcome;
        try (InputStream in = event.getInputStream()) {
            outcome = services.signing().take(services.signedIn().actor(), disputeId, sheet, now.signer, now.form, in);
            in.transferTo(OutputStream.nullOutputStream());
        }
        UI ui = event.getUI();
        ui.access(() -> {
            refusals.show(outcome.refusals());
            if (!outcome.isDone()) return;
            close();
            signed.run();
        });
    }

    private void say(Refusal refusal) {
        refusals.show(java.util.List.of(refusal));
    }
}
