package org.liantiao.archive.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.archive.Archive;
import org.liantiao.archive.ArchivedFile;
import org.liantiao.archive.SealedFile;
import org.liantiao.archive.Sealing;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.CaseFile;

/** 归档: where the file of a case lies, each version that was sealed, and the way to seal one. While one is being made, it waits for it. */
final class ArchiveCard extends Panel {
    private static final int ASK_MILLIS = 2000;

    /** Ten minutes; then whoever looks opens the page again. */
    private static final int ASKED_MOST = 300;

    private final transient ArchiveServices services;
    private final transient Actor reader;
    private final transient CaseFile file;
    private final Div content = new Div();
    private final Paragraph news = new Paragraph();
    private transient Archive.Standing standing;
    private @Nullable Registration polling;
    private int asked;

    ArchiveCard(ArchiveServices services, Actor reader, CaseFile file, Archive.Standing standing) {
        super(UI.getCurrent().getTranslation("archive.card"));
        this.services = services;
        this.reader = reader;
        this.file = file;
        this.standing = standing;
        addClassName("lt-archive");
        news.getElement().setAttribute("role", "status");
        add(content, news);
        show();
    }

    private void show() {
        content.removeAll();
        news.setText("");
        ArchivedFile archived = standing.file();
        if (archived != null) content.add(facts(archived), versions());
        if (standing.isUnderWay()) {
            news.setText(getTranslation("archive.card.underWay"));
            return;
        }
        if (archived == null) content.add(new Paragraph(getTranslation("archive.card.none")));
        if (standing.changed()) content.add(Badge.warn("alert", getTranslation("archive.card.changed")));
        refused();
        if (!standing.seals()) return;
        if (archived == null) content.add(seal("archive.card.archive"));
        else if (standing.changed()) content.add(seal("archive.card.again"));
    }

    private void refused() {
        Sealing sealing = standing.sealing();
        String rule = sealing == null ? null : sealing.refusal();
        if (rule != null)
            news.setText(getTranslation("archive.card.refused", Refusals.sentence(this, Refusal.page(rule))));
    }

    /** Looks at the archive again; what else stands on the page stays as it is. */
    private void refresh() {
        boolean before = standing.isUnderWay();
        services.archive().of(reader, file).ifPresent(now -> standing = now);
        show();
        if (before && !standing.isUnderWay() && standing.sealing() == null)
            news.setText(getTranslation("archive.card.done"));
        if (standing.isUnderWay()) getUI().ifPresent(this::watch);
        else getUI().ifPresent(this::rest);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (standing.isUnderWay()) watch(event.getUI());
    }

    private void watch(UI ui) {
        if (polling != null) return;
        asked = 0;
        polling = ui.addPollListener(event -> look(ui));
        ui.setPollInterval(ASK_MILLIS);
    }

    private void look(UI ui) {
        boolean over = services.sealings()
                .of(file.head().id())
                .filter(Sealing::isUnderWay)
                .isEmpty();
        if (over) refresh();
        else if (++asked == ASKED_MOST) rest(ui);
    }

    private void rest(UI ui) {
        if (polling == null) return;
        ui.setPollInterval(-1);
        polling.remove();
        polling = null;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    private Button seal(String key) {
        Button button = new Button(getTranslation(key));
        button.addThemeNames("primary");
        button.addClickListener(
                click -> new SealDialog(services, reader, file, standing.file() == null, this::refresh).open());
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
