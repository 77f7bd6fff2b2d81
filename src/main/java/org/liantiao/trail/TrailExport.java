package org.liantiao.trail;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Change;
import org.liantiao.base.Inert;
import org.liantiao.base.NumbersInText;
import org.liantiao.base.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The trail as a file for the auditor. That it goes out is written in the trail first; then it goes page by page, so that a long one
 * needs no more memory than a short one.
 */
@Service
public class TrailExport {
    private static final int PAGE = 2_000;
    /** So that spreadsheets take it for what it is. */
    private static final String UTF_8_MARK = "\uFEFF";

    private final Lines lines;
    private final TrailWords words;
    private final Texts texts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final DataSource database;
    private final Clock clock;

    TrailExport(
            Lines lines,
            TrailWords words,
            Texts texts,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            DataSource database,
            Clock clock) {
        this.lines = lines;
        this.words = words;
        this.texts = texts;
        this.transaction = transaction;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** What was found, as a table for spreadsheets, with a last line that says how many; no cell is a formula. @return false for whoever does not audit */
    public boolean table(Actor actor, TrailQuery query, Locale locale, OutputStream out) throws IOException {
        if (!TrailSearch.reads(actor)) return false;
        trace(actor, "trail.exported", about(query));
        Writer text = writer(out);
        text.write(UTF_8_MARK);
        row(
                text,
                Stream.of("place", "when", "who", "kind", "facts", "code", "subject", "content")
                        .map(column -> texts.say(locale, "trail.column." + column)));
        List<TrailLine> page = lines.page(query, clock.getZone(), 0, PAGE);
        long all = 0;
        while (!page.isEmpty()) {
            for (TrailLine line : page) row(text, cells(locale, line));
            all += page.size();
            page = lines.after(query, clock.getZone(), page.getLast(), PAGE);
        }
        row(text, Stream.of(texts.say(locale, "trail.export.end", all)));
        text.flush();
        return true;
    }

    /** The whole chain for the verifier, as {@code verify-trail --file=} reads it. @return false for whoever does not audit */
    public boolean chain(Actor actor, OutputStream out) throws IOException {
        if (!TrailSearch.reads(actor)) return false;
        trace(actor, "trail.chain-exported", Map.of());
        Writer text = writer(out);
        try (Connection read = database.getConnection()) {
            ChainFile.write(new StoredChain(read), text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        text.flush();
        return true;
    }

    private Stream<String> cells(Locale locale, TrailLine line) {
        LocalDateTime when = LocalDateTime.ofInstant(line.at(), clock.getZone());
        return Stream.of(
                line.place() == 0 ? "" : String.valueOf(line.place()),
                when.withNano(0).toString().replace('T', ' '),
                words.who(locale, line),
                words.kind(locale, line.kind()),
                words.facts(locale, line),
                line.kind(),
                line.subjectType() + (line.subjectId() == null ? "" : " " + line.subjectId()),
                Canonical.of(line.facts()));
    }

    private static void row(Writer out, Stream<String> cells) throws IOException {
        out.write(cells.map(cell -> '"' + Inert.wrap(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    private static Map<String, String> about(TrailQuery query) {
        Map<String, String> about = new TreeMap<>();
        about.put("first", query.from().toString());
        about.put("last", query.until().toString());
        if (query.kind() != null) about.put("kind", query.kind());
        if (!query.person().isEmpty()) about.put("person", quoted(query.person()));
        if (!query.code().isEmpty()) about.put("code", quoted(query.code()));
        return about;
    }

    /** The trail keeps nobody's number, nor what somebody typed it for. */
    private static String quoted(String typed) {
        return NumbersInText.perhaps(typed) ? "#" : typed;
    }

    private void trace(Actor actor, String kind, Map<String, String> about) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(Change.of(kind, clock.instant(), actor.author(), "trail", null, about)));
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
