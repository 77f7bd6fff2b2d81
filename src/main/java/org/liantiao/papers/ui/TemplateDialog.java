package org.liantiao.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.FilePick;
import org.liantiao.base.ui.Refusals;
import org.liantiao.papers.PaperFile;
import org.liantiao.papers.PaperKind;
import org.liantiao.papers.PaperTemplates;
import org.liantiao.papers.Template;

/** 换模板: choose a file, look at what comes of it, use it; or go back to the one that came with the program. */
final class TemplateDialog extends Dialog {
    private final transient PaperTemplates templates;
    private final transient SignedIn signedIn;
    private final PaperKind kind;
    private final Runnable afterwards;
    private final Refusals refusals = new Refusals();
    private final Div sample = new Div();
    private final Button use = new Button();
    private byte @Nullable [] file;

    TemplateDialog(PaperTemplates templates, SignedIn signedIn, Template current, Runnable afterwards) {
        this.templates = templates;
        this.signedIn = signedIn;
        this.kind = current.kind();
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("papers.templates.replace.title", getTranslation(kind.textKey())));
        addClassName("lt-dialog");
        sample.getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation("papers.templates.replace.lead")),
                new FilePick(
                        getTranslation("papers.templates.choose"),
                        PaperTemplates.MOST_BYTES,
                        getTranslation("refusal.paper.long", "", String.valueOf(PaperTemplates.MOST_CHARACTERS)),
                        this::look),
                refusals,
                sample);
        use.setText(getTranslation("papers.templates.use"));
        use.addThemeNames("primary");
        use.setEnabled(false);
        use.addClickListener(click -> use());
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()));
        if (!current.shipped())
            getFooter()
                    .add(new Button(
                            getTranslation("papers.templates.restore"),
                            click -> done(templates.restore(signedIn.actor(), kind))));
        getFooter().add(use);
    }

    private void look(String name, byte[] bytes) {
        Outcome<PaperFile> outcome = templates.sample(signedIn.actor(), kind, bytes);
        refusals.show(outcome.refusals());
        sample.removeAll();
        file = outcome.isDone() ? bytes : null;
        use.setEnabled(outcome.isDone());
        if (!(outcome instanceof Outcome.Done<PaperFile>(PaperFile made))) return;
        Anchor link = new Anchor(
                event -> Handing.over(event, () -> Optional.of(made)),
                getTranslation("papers.templates.replace.sample"));
        link.setTarget(AnchorTarget.BLANK);
        sample.add(new Paragraph(getTranslation("papers.templates.replace.fine", name)), link);
    }

    private void use() {
        if (file != null) done(templates.replace(signedIn.actor(), kind, file));
    }

    private void done(Outcome<Integer> outcome) {
        refusals.show(outcome.refusals());
        if (!outcome.isDone()) return;
        close();
        afterwards.run();
    }
}
