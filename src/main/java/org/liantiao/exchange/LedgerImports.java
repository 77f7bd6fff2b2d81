package org.liantiao.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedRow;
import org.liantiao.base.TextSheet;
import org.liantiao.base.Texts;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.liantiao.disputes.History;
import org.liantiao.exchange.LedgerImport.State;
import org.liantiao.exchange.LedgerStaging.Staged;
import org.liantiao.jurisdiction.AreaHistory;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 台账导入: a year's ledger comes in from Excel. A dry run first reads and judges every row; {@link LedgerRuns} then brings the
 * good ones in, and the others can be fetched as a sheet to correct. Only the county's supervisors may, for the rows hold
 * cases, which the administrator does not read.
 */
@Service
public class LedgerImports {
    /** What may be uploaded, in bytes. */
    public static final int MOST_BYTES = LedgerFile.MOST_BYTES;

    private static final int FIRST_YEAR = 1980;
    private static final int PAGE = 500;

    private final LedgerStaging staging;
    private final History history;
    private final Areas areas;
    private final AreaHistory areaHistory;
    private final Vocabulary vocabulary;
    private final Vault vault;
    private final Texts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    LedgerImports(
            LedgerStaging staging,
            History history,
            Areas areas,
            AreaHistory areaHistory,
            Vocabulary vocabulary,
            Vault vault,
            Texts texts,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.staging = staging;
        this.history = history;
        this.areas = areas;
        this.areaHistory = areaHistory;
        this.vocabulary = vocabulary;
        this.vault = vault;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** Whether this person may bring ledgers in. */
    public static boolean allowed(Actor actor) {
        return actor.is(Role.SUPERVISOR)
                && actor.tier() == Tier.COUNTY
                && actor.organisationKind().worksForItsTier();
    }

    /**
     * Reads a file and judges its rows; nothing comes in. What was waiting from an earlier file is forgotten. A file that is
     * none, or a ledger we do not take, is refused in one sentence and leaves everything as it was.
     *
     * @param progress is told how many rows were read so far
     */
    public Outcome<LedgerImport> dryRun(Actor actor, int year, String fileName, byte[] file, IntConsumer progress) {
        if (!allowed(actor)) return Outcome.refused(Refusal.page("notYours"));
        if (year < FIRST_YEAR || year > Year.now(clock).getValue())
            return Outcome.refused(Refusal.of("year", "ledger.year"));
        return Objects.requireNonNull(transaction.execute(status -> {
            Outcome<LedgerImport> outcome = check(actor, year, fileName, file, progress);
            if (!outcome.isDone()) status.setRollbackOnly();
            return outcome;
        }));
    }

    private Outcome<LedgerImport> check(Actor actor, int year, String name, byte[] file, IntConsumer progress) {
        if (latest(actor).filter(latest -> latest.isRunning(clock.instant())).isPresent())
            return Outcome.refused(Refusal.page("ledger.running"));
        staging.removeRowsOf(actor.countyId());
        UUID id = staging.begin(year, shortened(name), actor);
        LedgerCheck check = new LedgerCheck(id, rules(actor, year), staging, history, actor.scope(), progress);
        Outcome<Integer> read = LedgerFile.read(file, check::take);
        if (!read.isDone()) return Outcome.refused(read.refusals());
        check.finish();
        Optional<Integer> other = check.year().filter(found -> found != year);
        if (other.isPresent())
            return Outcome.refused(Refusal.of("year", "ledger.yearOfRows", String.valueOf(other.get())));
        LedgerImport checked = staging.find(actor.countyId(), id).orElseThrow();
        trace("ledger.checked", actor, checked);
        return Outcome.done(checked);
    }

    /** The import this county began last; none before the first, or for somebody who has no business with it. */
    public Optional<LedgerImport> latest(Actor actor) {
        return allowed(actor) ? staging.latest(actor.countyId()) : Optional.empty();
    }

    public Optional<LedgerImport> find(Actor actor, UUID importId) {
        return allowed(actor) ? staging.find(actor.countyId(), importId) : Optional.empty();
    }

    /** The refused rows that are still kept, by row number. */
    public List<RefusedRow> refused(Actor actor, UUID importId, int offset, int most) {
        if (find(actor, importId).isEmpty()) return List.of();
        return staging.refused(importId, offset, most).stream()
                .map(row -> new RefusedRow(row.row().number(), row.row().name(), row.reasons()))
                .toList();
    }

    public int countRefused(Actor actor, UUID importId) {
        return find(actor, importId).isPresent() ? staging.countRefused(importId) : 0;
    }

    /** Why a row was refused, as a sentence that names the column. */
    public String sentence(Locale locale, Refusal reason) {
        String column = texts.say(locale, LedgerColumn.valueOf(reason.field()).textKey());
        String why = texts.say(locale, reason.key(), reason.details().toArray());
        return texts.say(locale, "exchange.reason", column, why);
    }

    /**
     * Writes the refused rows as a sheet to correct and bring in again. Once the import is done they are kept no longer than
     * that. Whoever takes them is in the trail, for they hold people's numbers.
     *
     * @throws IOException when the receiver went away; the rows stay
     */
    public void writeRefused(Actor actor, UUID importId, Locale locale, OutputStream out) throws IOException {
        try {
            transaction.executeWithoutResult(status -> {
                LedgerImport asked = find(actor, importId).orElseThrow();
                writeRows(asked, locale, out);
                if (asked.state() == State.DONE) staging.removeRows(importId);
                trace("ledger.refused-fetched", actor, asked);
            });
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeRows(LedgerImport asked, Locale locale, OutputStream out) {
        try (TextSheet sheet = new TextSheet(out, headings(locale))) {
            List<Staged> page = staging.refused(asked.id(), 0, PAGE);
            for (int offset = PAGE; !page.isEmpty(); offset += PAGE) {
                for (Staged row : page) sheet.row(cells(locale, row));
                page = staging.refused(asked.id(), offset, PAGE);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The ledger's own columns, then the row it was and what is wrong with it. */
    private List<String> headings(Locale locale) {
        return Stream.concat(
                        Arrays.stream(LedgerColumn.values()).map(LedgerColumn::heading),
                        Stream.of(texts.say(locale, "exchange.sheet.row"), texts.say(locale, "exchange.sheet.reasons")))
                .toList();
    }

    private List<String> cells(Locale locale, Staged refused) {
        LedgerRow row = refused.row();
        return Stream.concat(row.cells().stream(), Stream.of(String.valueOf(row.number()), reasons(locale, refused)))
                .toList();
    }

    private String reasons(Locale locale, Staged row) {
        return row.reasons().stream()
                .map(reason -> sentence(locale, reason))
                .collect(Collectors.joining(texts.say(locale, "exchange.sheet.between")));
    }

    LedgerRules rules(Actor actor, int year) {
        return new LedgerRules(
                year,
                LocalDate.now(clock),
                new LedgerPlaces(areas.ofCounty(actor.countyId()), areaHistory.moves()),
                Arrays.stream(WordList.values()).collect(Collectors.toMap(Function.identity(), vocabulary::words)),
                vault);
    }

    void trace(String kind, Actor actor, LedgerImport subject) {
        Map<String, String> content = Map.of(
                "year", String.valueOf(subject.year()),
                "rows", String.valueOf(subject.total()),
                "good", String.valueOf(subject.good()),
                "refused", String.valueOf(subject.refused()),
                "known", String.valueOf(subject.known()),
                "done", String.valueOf(subject.done()));
        events.publishEvent(Change.of(kind, clock.instant(), actor.author(), "ledger", subject.id(), content));
    }

    private static String shortened(String fileName) {
        String name = Typed.clean(fileName);
        return name.length() <= 120 ? name : name.substring(0, name.offsetByCodePoints(0, 100));
    }
}
