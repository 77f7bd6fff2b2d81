package org.liantiao.attachments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.base.ui.Days;

/** What was removed, folded: by whom, when and why. */
final class RemovedLines extends NativeDetails {
    private final Clock clock;

    RemovedLines(Clock clock) {
        this.clock = clock;
        addClassName("lt-attachments-removed");
    }

    void show(List<AttachedFile> files) {
        setVisible(!files.isEmpty());
        setSummaryText(getTranslation("attachments.card.removed", String.valueOf(files.size())));
        UnorderedList list = new UnorderedList();
        files.forEach(file -> {
            AttachedFile.Removal removal = file.removal();
            if (removal != null) list.add(line(file, removal));
        });
        setContent(list);
    }

    private ListItem line(AttachedFile file, AttachedFile.Removal removal) {
        Span caption = new Span(Captions.of(this, file));
        caption.addClassName("lt-struck");
        LocalDateTime at = LocalDateTime.ofInstant(removal.at(), clock.getZone());
        Span why = new Span(getTranslation(
                "attachments.removed",
                removal.by(),
                Days.near(UI.getCurrent().getLocale(), at.toLocalDate(), LocalDate.now(clock)),
                removal.reason()));
        why.addClassName("lt-second");
        ListItem line = new ListItem(caption, why);
        line.addClassName("lt-two-lines");
        return line;
    }
}
