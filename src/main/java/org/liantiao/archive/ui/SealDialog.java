package org.liantiao.archive.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.archive.Retention;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseFile;
import org.liantiao.papers.FileGap;

/** Asks for how long, and shows what is still missing: it can be added first, or is printed in the file as missing. */
final class SealDialog extends FormDialog {
    private final transient ArchiveServices services;
    private final UUID disputeId;
    private final Select<Retention> retention;

    /** @param first whether the file lies in no archive yet */
    SealDialog(ArchiveServices services, Actor reader, CaseFile file, boolean first, Runnable afterwards) {
        this(services, reader, file, first, new Select<>(), afterwards);
    }

    private SealDialog(
            ArchiveServices services,
            Actor reader,
            CaseFile file,
            boolean first,
            Select<Retention> retention,
            Runnable afterwards) {
        super(
                title(first),
                text(first ? "archive.seal.archive" : "archive.seal.again"),
                () -> services.sealings().ask(reader, file.head().id(), first ? retention.getValue() : null),
                afterwards);
        this.services = services;
        this.disputeId = file.head().id();
        this.retention = retention;
        addFields(new Paragraph(getTranslation("archive.seal.what")));
        if (first) addFields(choice(file));
        gaps(services.papers().gaps(reader, file));
        beside("retention", retention);
    }

    private static String title(boolean first) {
        return text(first ? "archive.seal.title" : "archive.seal.again.title");
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private Select<Retention> choice(CaseFile file) {
        retention.setLabel(getTranslation("archive.seal.retention"));
        retention.setHelperText(getTranslation("archive.seal.retention.what"));
        retention.setItems(Retention.values());
        retention.setItemLabelGenerator(this::name);
        retention.setValue(services.settings().offered(file));
        return retention;
    }

    private String name(Retention one) {
        String name = getTranslation(one.textKey());
        Integer years = services.settings().years(one);
        return years == null ? name : getTranslation("archive.retention.years", name, String.valueOf(years));
    }

    private void gaps(List<FileGap> gaps) {
        if (gaps.isEmpty()) return;
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-gaps");
        gaps.forEach(gap -> list.add(item(gap)));
        addFields(new Paragraph(getTranslation("archive.seal.lacks")), list);
    }

    private ListItem item(FileGap gap) {
        String words = gap.in(this::getTranslation);
        ListItem item = new ListItem(Symbol.of(gap.isHint() ? "pencil" : "alert"));
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
}
