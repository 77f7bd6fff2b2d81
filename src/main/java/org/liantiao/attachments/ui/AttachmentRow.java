package org.liantiao.attachments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.base.ui.Symbol;

/** One attachment in the list: its picture or the sign of its kind, what it is, who added it when, and how large it is. */
final class AttachmentRow extends NativeButton {
    AttachmentRow(AttachedFile file, Clock clock, Runnable open) {
        addClickListener(click -> open.run());
        addClassName("lt-attachment");
        Span caption = new Span(Captions.of(this, file));
        caption.addClassNames("lt-strong", "lt-clamp");
        Span second = new Span(Captions.origin(this, file, clock));
        second.addClassName("lt-second");
        Span third = new Span(Captions.category(this, file) + " · " + Sizes.of(file.bytes()));
        third.addClassName("lt-third");
        Span text = new Span(caption, second, third);
        text.addClassName("lt-attachment-text");
        add(sign(file), text);
    }

    /** Beside the words it says nothing more, so it has no words of its own. */
    private static Component sign(AttachedFile file) {
        Span frame = new Span();
        frame.addClassName("lt-thumb");
        if (!file.thumbnail()) {
            frame.add(Symbol.of(symbol(file)));
            return frame;
        }
        Image image = new Image(AttachmentFiles.small(file.id()), "");
        image.getElement().setAttribute("loading", "lazy");
        image.addClassName("lt-turn-" + file.quarterTurns());
        frame.add(image);
        return frame;
    }

    private static String symbol(AttachedFile file) {
        return switch (file.kind()) {
            case IMAGE -> "image";
            case PDF -> "document";
            case AUDIO -> "sound";
            case VIDEO -> "film";
        };
    }
}
