package org.liantiao.archive.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.archive.Archive;
import org.liantiao.archive.ArchivedFile;
import org.liantiao.archive.SealedFile;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.CaseFile;

/** 归档: where the file of a case lies, each version that was sealed, and the way to seal one. */
final class ArchiveCard extends Panel {
    private final transient ArchiveServices services;
    private final transient Actor reader;
    private final transient CaseFile file;
    private final transient Archive.Standing standing;
    private final Runnable reload;

    ArchiveCard(ArchiveServices services, Actor reader, CaseFile file, Archive.Standing standing, Runnable reload) {
        super(UI.getCurrent().getTranslation("archive.card"));
        this.services = services;
        this.reader = reader;
        this.file = file;
        this.standing = standing;
        this.reload = reload;
        addClassName("lt-archive");
        ArchivedFile archived = standing.file();
        if (archived == null) {
            add(new Paragraph(getTranslation("archive.card.none")), seal("archive.card.archive"));
            return;
        }
        add(facts(archived), versions());
        if (standing.changed()) add(Badge.warn("alert", getTranslation("archive.card.changed")));
        if (standing.changed() && standing.seals()) add(seal("archive.card.again"));
    }

    private Button seal(String key) {
        Button button = new Button(getTranslation(key));
        button.addThemeNames("primary");
        button.addClickListener(
                click -> new SealDialog(services, reader, file, standing.file() == null, reload).open());
        return button;
    }

    private DescriptionList facts(ArchivedFile archived) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("lt-facts");
        fact(facts, "number", archived.number());
        fact(facts, "organisation", archived.organisation());
        fact(facts, "archivedOn", Days.full(getLocale(), archived.archivedOn()));
        String retention = getTranslation(archived.retention().textKey());
        LocalDate until = archived.keptUntil();
        fact(
                facts,
                "retention",
                until == null
                        ? retention
                        : getTranslation("archive.retention.until", retention, Days.full(getLocale(), until)));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new Term(getTranslation("archive.card." + key)), new Description(value));
    }

    private UnorderedList versions() {
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-sealed");
        standing.versions().forEach(version -> list.add(version(version)));
        return list;
    }

    private ListItem version(SealedFile sealed) {
        String name = getTranslation("archive.card.version", String.valueOf(sealed.version()));
        LocalDate day = LocalDate.ofInstant(sealed.sealedAt(), services.clock().getZone());
        String by = sealed.sealedFor() == null
                ? sealed.sealedBy()
                : getTranslation("archive.card.for", sealed.sealedBy(), sealed.sealedFor());
        Span second = new Span(
                getTranslation("archive.card.sealed", Days.full(getLocale(), day), by, String.valueOf(sealed.pages())));
        second.addClassName("lt-second");
        Span hash = new Span("SHA-256 " + sealed.sha256());
        hash.addClassNames("lt-second", "lt-hash");
        ListItem item = new ListItem();
        if (standing.opens()) item.add(link(file.head().id(), sealed.version(), name));
        else item.add(new Span(name));
        item.add(second, hash);
        return item;
    }

    private static Anchor link(UUID disputeId, int version, String text) {
        Anchor link = new Anchor(SealedFiles.address(disputeId, version), text);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
