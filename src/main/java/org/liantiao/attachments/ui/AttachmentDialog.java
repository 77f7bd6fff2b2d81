package org.liantiao.attachments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Category;
import org.liantiao.attachments.FileKind;
import org.liantiao.attachments.Limits;
import org.liantiao.attachments.SignablePapers.Signable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;

/** One attachment: a look at it, what it is called and for, and what can be done with it. */
final class AttachmentDialog extends Dialog {
    private final AttachmentServices services;
    private final Actor reader;
    private final AttachedFile file;
    private boolean changed;
    private final Refusals refusals = new Refusals();
    private final TextField caption = new TextField(getTranslation("attachments.caption"));
    private final Select<Category> category = new Select<>();
    private final Select<Signable> signed = new Select<>();
    private final Preview preview;

    /** @param changed hears it when the dialog is closed and something is not as it was */
    AttachmentDialog(AttachmentServices services, Actor reader, AttachedFile file, Runnable changed) {
        this.services = services;
        this.reader = reader;
        this.file = file;
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && this.changed) changed.run();
        });
        this.preview = new Preview(file);
        setHeaderTitle(Captions.of(this, file));
        addClassNames("lt-dialog", "lt-attachment-dialog");
        Paragraph origin = new Paragraph(getTranslation(
                "attachments.origin", Captions.origin(this, file, services.clock()), Sizes.of(file.bytes())));
        origin.addClassName("lt-second");
        add(preview, origin);
        if (file.signature() != null) add(new Paragraph(getTranslation("attachments.signature.what")), refusals);
        else if (file.changeable()) add(fields(), refusals);
        getFooter().add(tools());
        Button close = new Button(getTranslation("attachments.close"), click -> close());
        getFooter().add(close);
        if (file.changeable() && file.signature() == null) getFooter().add(save());
    }

    private Div fields() {
        caption.setValue(file.caption());
        caption.setMaxLength(Limits.CAPTION);
        category.setLabel(getTranslation("attachments.category"));
        category.setItems(Category.chosen());
        category.setItemLabelGenerator(one -> getTranslation("attachments.category." + one));
        category.setValue(file.category());
        signed.setLabel(getTranslation("attachments.signedPaper"));
        signed.setHelperText(getTranslation("attachments.signedPaper.what"));
        signed.setItems(services.papers().of(reader, file.disputeId(), getLocale()));
        signed.setItemLabelGenerator(
                paper -> paper == null ? getTranslation("attachments.signedPaper.none") : paper.name());
        signed.setEmptySelectionAllowed(true);
        signed.setEmptySelectionCaption(getTranslation("attachments.signedPaper.none"));
        signed.getListDataView()
                .getItems()
                .filter(paper -> paper.code().equals(file.signedPaper()))
                .findFirst()
                .ifPresent(signed::setValue);
        category.addValueChangeListener(chosen -> offerSigned());
        offerSigned();
        refusals.beside("caption", caption).beside("category", category).beside("signedPaper", signed);
        Div fields = new Div(caption, category, signed);
        fields.addClassName("lt-dialog-body");
        return fields;
    }

    /** Only what can be printed stands in the place of a paper. */
    private void offerSigned() {
        signed.setVisible(category.getValue() == Category.SIGNED
                && file.pages() > 0
                && signed.getListDataView().getItemCount() > 0);
    }

    private Div tools() {
        Div tools = new Div();
        tools.addClassName("lt-attachment-tools");
        if (file.openable()) tools.add(download());
        if (file.changeable() && file.kind() == FileKind.IMAGE)
            tools.add(tool("rotate", "attachments.turn", this::turn));
        if (file.removable()) tools.add(tool("cross", "attachments.remove", this::remove));
        return tools;
    }

    private Anchor download() {
        Anchor save = new Anchor(AttachmentFiles.saved(file.id()), "");
        save.add(Symbol.of("download"));
        save.add(getTranslation("attachments.download"));
        // What is saved says so itself; a window of its own shows why something is not.
        save.setTarget(AnchorTarget.BLANK);
        save.setRouterIgnore(true);
        return save;
    }

    private Button tool(String symbol, String key, Runnable step) {
        Button tool = new Button(getTranslation(key), Symbol.of(symbol), click -> step.run());
        tool.addClassName("lt-link");
        tool.addThemeNames("tertiary");
        return tool;
    }

    private Button save() {
        Button save = new Button(getTranslation("attachments.save"));
        save.addThemeNames("primary");
        save.addClickListener(click -> finish(services.ordering()
                .describe(reader, file.id(), category.getValue(), caption.getValue(), signedCode())));
        return save;
    }

    private @Nullable String signedCode() {
        return signed.isVisible() && signed.getValue() != null
                ? signed.getValue().code()
                : null;
    }

    private void finish(Outcome<UUID> outcome) {
        refusals.show(outcome.refusals());
        if (!outcome.isDone()) return;
        changed = true;
        close();
    }

    private void turn() {
        Outcome<UUID> outcome = services.ordering().turn(reader, file.id());
        refusals.show(outcome.refusals());
        if (!outcome.isDone()) return;
        preview.turn();
        changed = true;
    }

    private void remove() {
        TextField reason = new TextField(getTranslation("attachments.remove.reason"));
        reason.setWidthFull();
        FormDialog ask = new FormDialog(
                getTranslation("attachments.remove.title"),
                getTranslation("attachments.remove"),
                () -> services.ordering().remove(reader, file.id(), reason.getValue()),
                () -> finish(Outcome.done(file.id())));
        ask.addFields(new Paragraph(getTranslation("attachments.remove.what")), reason);
        ask.beside("reason", reason);
        ask.open();
    }
}
