package org.liantiao.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Change;
import org.liantiao.base.Sha256;
import org.liantiao.base.TextSheet;
import org.liantiao.base.Texts;
import org.liantiao.base.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 归档登记簿 as a sheet (.xlsx): the files somebody may see in the register, under the same filters. Each that goes out leaves a line in the trail. */
@Service
public class RegisterSheet {
    private static final List<String> COLUMNS = List.of(
            "number",
            "organisation",
            "archivedOn",
            "retention",
            "keptUntil",
            "version",
            "pages",
            "missing",
            "code",
            "document",
            "title");
    private static final List<Integer> WIDTHS = List.of(28, 26, 12, 14, 12, 8, 8, 8, 14, 28, 40);

    private final Register register;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterSheet(Register register, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** The whole sheet: one look at the database, however slowly it is fetched then. */
    @Transactional
    public byte[] of(Actor actor, Register.Wanted wanted, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] rows = {0};
        try (TextSheet sheet = new TextSheet(bytes, headings(locale), WIDTHS)) {
            register.each(actor.scope(), wanted, row -> {
                write(sheet, cells(locale, row));
                rows[0]++;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trace(actor, wanted, rows[0]);
        return bytes.toByteArray();
    }

    private List<String> headings(Locale locale) {
        return COLUMNS.stream()
                .map(column -> texts.say(locale, "archive.sheet." + column))
                .toList();
    }

    private List<String> cells(Locale locale, Register.Row row) {
        return List.of(
                row.number(),
                row.organisation(),
                row.archivedOn().toString(),
                texts.say(locale, row.retention().textKey()),
                day(row.keptUntil()),
                String.valueOf(row.version()),
                String.valueOf(row.pages()),
                String.valueOf(row.missing()),
                row.code(),
                row.documentNumber() == null ? "" : row.documentNumber(),
                row.opens() ? row.title() : texts.say(locale, "archive.register.sealed"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void write(TextSheet sheet, List<String> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void trace(Actor actor, Register.Wanted wanted, int rows) {
        TreeMap<String, String> facts = new TreeMap<>(Map.of("rows", String.valueOf(rows)));
        if (wanted.organisationId() != null)
            facts.put("organisation-id", wanted.organisationId().toString());
        if (wanted.year() != null) facts.put("year", String.valueOf(wanted.year()));
        String text = Typed.clean(wanted.text()).strip();
        if (!text.isEmpty()) facts.put("text-sha256", Sha256.of(text));
        events.publishEvent(
                Change.of("archive.register-exported", clock.instant(), actor.author(), "archive", null, facts));
    }
}
