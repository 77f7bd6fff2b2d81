package org.liantiao.attachments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Attachments;
import org.liantiao.base.ui.Panel;

/** 材料: what belongs to the case besides what was typed. The first ones, and all at a click; each opens. */
final class AttachmentsCard extends Panel {
    private static final int SHOWN = 6;

    private final AttachmentServices services;
    private final Actor reader;
    private final UUID disputeId;
    private final Span count = new Span();
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Button all;
    private final Button order;
    private final AddFiles adding;
    private final RemovedLines removed;
    private boolean whole;
    private boolean ordering;

    /** @param folder what is there as the page opens */
    AttachmentsCard(AttachmentServices services, Actor reader, UUID disputeId, Attachments.Folder folder) {
        super(UI.getCurrent().getTranslation("attachments.card.title"));
        this.services = services;
        this.reader = reader;
        this.disputeId = disputeId;
        this.removed = new RemovedLines(services.clock());
        this.all = link("", () -> show(true, ordering));
        this.order = link(getTranslation("attachments.card.order"), () -> show(true, !ordering));
        addClassName("lt-attachments");
        setId("attachments");
        count.addClassName("lt-second");
        none.addClassName("lt-second");
        list.addClassName("lt-attachment-list");
        addToTitle(count);
        setMore(order);
        adding = new AddFiles(services, disputeId, () -> show(true, ordering));
        add(adding, none, list, all, removed);
        show(folder, null);
    }

    private void show(boolean whole, boolean ordering) {
        this.whole = whole;
        this.ordering = ordering;
        refresh(null);
    }

    /** Reads the list again, after something changed. @param focused the row that is to have the keyboard again */
    private void refresh(@Nullable Focus focused) {
        show(services.attachments().folder(reader, disputeId).orElse(Attachments.Folder.NONE), focused);
    }

    private void show(Attachments.Folder folder, @Nullable Focus focused) {
        List<AttachedFile> files = folder.files();
        adding.setVisible(folder.open());
        List<AttachedFile> there = files.stream().filter(AttachedFile::isThere).toList();
        count.setText(there.isEmpty() ? "" : getTranslation("attachments.card.count", String.valueOf(there.size())));
        none.setText(there.isEmpty() ? getTranslation("attachments.card.none") : "");
        none.setVisible(there.isEmpty());
        list.setVisible(!there.isEmpty());
        list.removeAll();
        int most = whole ? there.size() : Math.min(SHOWN, there.size());
        for (int i = 0; i < most; i++) list.add(row(there.get(i), i, there.size(), focused));
        all.setText(getTranslation("attachments.card.all", String.valueOf(there.size())));
        all.setVisible(most < there.size());
        order.setVisible(there.stream().filter(AttachedFile::changeable).count() > 1 || ordering);
        order.setText(getTranslation(ordering ? "attachments.card.ordered" : "attachments.card.order"));
        removed.show(files.stream().filter(file -> !file.isThere()).toList());
    }

    private ListItem row(AttachedFile file, int place, int of, @Nullable Focus focused) {
        AttachmentRow row = new AttachmentRow(file, services.clock(), () -> open(file));
        ListItem item = new ListItem(row);
        boolean here = focused != null && focused.id().equals(file.id());
        Boolean pressed = focused == null ? null : focused.up();
        if (here && pressed == null) row.focus();
        if (!ordering || !file.changeable()) return item;
        Movers movers = new Movers(file, place, of, up -> {
            services.ordering().move(reader, file.id(), up);
            refresh(new Focus(file.id(), up));
        });
        item.add(movers);
        if (here && pressed != null) movers.focus(pressed);
        return item;
    }

    private void open(AttachedFile file) {
        new AttachmentDialog(services, reader, file, () -> refresh(new Focus(file.id(), null))).open();
    }

    /** What had the keyboard before the list was read again: a row, or one of its two buttons. */
    private record Focus(UUID id, @Nullable Boolean up) {}

    private static Button link(String text, Runnable step) {
        Button link = new Button(text, click -> step.run());
        link.addClassName("lt-link");
        link.addThemeNames("tertiary");
        return link;
    }
}
