package org.liantiao.attachments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Signature;
import org.liantiao.base.ui.Days;

/** How attachments are spoken of. */
final class Captions {
    private Captions() {}

    /** What is to be seen on it; what it is for, as long as nobody said. */
    static String of(Component screen, AttachedFile file) {
        Signature signature = file.signature();
        if (signature != null)
            return screen.getTranslation("attachments.signature." + signature.form(), signature.signer());
        return file.caption().isEmpty() ? category(screen, file) : file.caption();
    }

    static String category(Component screen, AttachedFile file) {
        return screen.getTranslation("attachments.category." + file.category());
    }

    /** Who added it and when, for whom if they stood in for somebody. */
    static String origin(Component screen, AttachedFile file, Clock clock) {
        Locale locale = UI.getCurrent().getLocale();
        LocalDateTime at = LocalDateTime.ofInstant(file.addedAt(), clock.getZone());
        String day =
                Days.near(locale, at.toLocalDate(), java.time.LocalDate.now(clock)) + " " + Days.time(at.toLocalTime());
        return file.addedFor() == null
                ? screen.getTranslation("attachments.by", file.addedBy(), day)
                : screen.getTranslation("attachments.byFor", file.addedBy(), file.addedFor(), day);
    }
}
