package org.liantiao.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.TooMany;
import org.liantiao.papers.Binder;
import org.liantiao.papers.FileGap;
import org.liantiao.papers.Filing;
import org.liantiao.papers.PaperForm;
import org.liantiao.papers.Papers;

/** 文书: what the case has, each to be printed (PDF) or edited (Word). */
final class PapersCard extends Panel {
    private final transient Papers papers;
    private final transient Limits limits;
    private final transient SignedIn signedIn;
    private final UUID disputeId;
    private final UnorderedList list = new UnorderedList();

    PapersCard(Papers papers, Limits limits, SignedIn signedIn, UUID disputeId) {
        super(UI.getCurrent().getTranslation("papers.card"));
        this.papers = papers;
        this.limits = limits;
        this.signedIn = signedIn;
        this.disputeId = disputeId;
        list.addClassName("lt-papers");
        add(list);
    }

    /** @param under what stands below it: who signed it */
    void add(Papers.Line line, Optional<Component> under) {
        ListItem item = item(line);
        under.ifPresent(item::add);
        list.add(item);
    }

    /** The way to read a paper before it is signed. */
    Anchor toRead(Papers.Line line) {
        Anchor read = new Anchor(event -> hand(event, line, PaperForm.PDF), getTranslation("papers.sign.read"));
        read.setTarget(AnchorTarget.BLANK);
        return read;
    }

    /** 卷宗: the whole of it, and what it still lacks, each with the way to where it is added. */
    void addFile(Binder binder, List<FileGap> gaps) {
        Anchor file = new Anchor(
                event -> {
                    if (mayTake(event))
                        Handing.overFile(event, () -> binder.bind(signedIn.actor(), disputeId, Filing.NONE));
                },
                getTranslation("papers.card.file"));
        file.setTarget(AnchorTarget.BLANK);
        file.addClassName("lt-download");
        setMore(file);
        List<FileGap> missing = gaps.stream().filter(gap -> !gap.isHint()).toList();
        List<FileGap> hints = gaps.stream().filter(FileGap::isHint).toList();
        if (missing.isEmpty()) add(Badge.ok("check", getTranslation("papers.card.complete")));
        else list("papers.card.lacks", missing);
        if (!hints.isEmpty()) list("papers.card.unsigned", hints);
    }

    private void list(String title, List<FileGap> gaps) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-gaps");
        gaps.forEach(gap -> list.add(gap(gap)));
        add(new H3(getTranslation(title, String.valueOf(gaps.size()))), list);
    }

    private ListItem gap(FileGap gap) {
        ListItem item = new ListItem(Symbol.of(gap.isHint() ? "pencil" : "alert"));
        String words = gap.in(this::getTranslation);
        gap.place()
                .ifPresentOrElse(
                        place -> {
                            Anchor link = new Anchor("case/" + disputeId + "#" + place, words);
                            link.setRouterIgnore(true);
                            item.add(link);
                        },
                        () -> item.add(new Span(words)));
        return item;
    }

    private ListItem item(Papers.Line line) {
        String name = line.name(this::getTranslation);
        Anchor pdf = link(line, PaperForm.PDF, name);
        Span forms = new Span(pdf, link(line, PaperForm.DOCX, name));
        forms.addClassName("lt-paper-forms");
        return new ListItem(new Span(name), forms);
    }

    private Anchor link(Papers.Line line, PaperForm form, String name) {
        Anchor link = new Anchor(event -> hand(event, line, form), getTranslation("papers.card." + form));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("aria-label", getTranslation("papers.card." + form + ".label", name));
        return link;
    }

    /** Who may take it is asked when it is taken, not when the page was shown. */
    private void hand(DownloadEvent event, Papers.Line line, PaperForm form) throws IOException {
        if (mayTake(event)) Handing.over(event, () -> papers.make(signedIn.actor(), disputeId, line, form));
    }

    /** Whoever took too many today reads so instead. */
    private boolean mayTake(DownloadEvent event) throws IOException {
        Optional<Refusal> tooMany = limits.use(signedIn.actor(), Limits.Use.DOCUMENT);
        if (tooMany.isPresent()) TooMany.inItsWindow(event, tooMany.get(), limits.untilAgain(Limits.Use.DOCUMENT));
        return tooMany.isEmpty();
    }
}
