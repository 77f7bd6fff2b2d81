package org.liantiao.jurisdiction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.liantiao.base.Author;
import org.liantiao.base.BeforeOpening;
import org.liantiao.base.Texts;
import org.liantiao.jurisdiction.CalendarPreview.Notice;
import org.liantiao.jurisdiction.CalendarPreview.State;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the notices that come with the software, at each start those of years not known yet: an update brings the next
 * year, and what the county loaded itself stays. No migration, so that it takes the same way as an upload, and provisional
 * dates hear of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShippedCalendar implements BeforeOpening {
    private final CalendarImport imports;
    private final Texts texts;

    ShippedCalendar(CalendarImport imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public void prepare() {
        try (InputStream file = new ClassPathResource("county/holidays.csv").getInputStream()) {
            CalendarPreview shipped = imports.preview(file.readAllBytes()).orThrow();
            if (!shipped.refused().isEmpty()) throw new IllegalStateException("bad days: " + shipped.refused());
            List<Notice> unknown = shipped.notices().stream()
                    .filter(notice -> notice.state() == State.NEW)
                    .toList();
            imports.replace(unknown, Author.system(texts.say(Texts.CHINESE, "jurisdiction.calendar.shipped")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
