package org.liantiao.disputes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.base.Change;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts deadlines and tries in force from a day on. That day has not begun, for the cases of today have their clocks already;
 * what has begun is never changed. Refuses everybody but the administrator.
 */
@Service
public class PresetChanges {
    /** Numbers that no preset has. */
    public static final String OWN = "OWN";

    private static final int LONGEST_NAME = 30;
    private static final int YEARS_AHEAD = 2;
    private static final String COLUMNS = Arrays.stream(PresetNumber.values())
            .map(number -> number.name().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining(", "));
    private static final String VALUES = COLUMNS.replaceAll("(\\w+)", ":$1");

    private final JdbcClient jdbc;
    private final Presets presets;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PresetChanges(
            JdbcClient jdbc,
            Presets presets,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.presets = presets;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses a day that has begun, one that has a version already, and a preset's name for other numbers than it has. */
    public Outcome<UUID> add(Actor by, PresetForm form) {
        return change(by, () -> {
            Reading reading = new Reading();
            LocalDate today = LocalDate.now(clock);
            String zh = reading.line("zh", form.zh(), LONGEST_NAME);
            String en = reading.line("en", form.en(), 2 * LONGEST_NAME);
            LocalDate from = reading.day("from", form.from(), today.plusDays(1), today.plusYears(YEARS_AHEAD));
            Map<PresetNumber, Integer> numbers = numbers(reading, form);
            DayUnit unit = reading.choice("unit", form.unit());
            if (unit == null || !reading.clean()) return reading.refused();
            Preset preset = new Preset(code(zh, unit, numbers, reading), unit, numbers);
            if (presets.versions().stream()
                    .anyMatch(known -> !known.isWithdrawn() && known.from().equals(from)))
                reading.refuse("from", "preset.dayTaken");
            if (!reading.clean()) return reading.refused();
            UUID id = insert(zh, en, from, preset, by);
            trace("preset.added", by, id, zh, from, numbers);
            return Outcome.done(id);
        });
    }

    /** Takes back what has not begun; its day is free again. Refuses what has. */
    public Outcome<UUID> withdraw(Actor by, UUID id) {
        return change(by, () -> {
            PresetVersion version = presets.versions().stream()
                    .filter(known -> known.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            if (version.isWithdrawn()) return Outcome.done(id);
            if (!version.isToCome(LocalDate.now(clock))) return Outcome.refused(Refusal.page("preset.begun"));
            jdbc.sql(
                            "update preset_version set holds_from = null, withdrawn_at = ?, withdrawn_by_name = ? where id = ?")
                    .params(now(), by.name(), id)
                    .update();
            trace("preset.withdrawn", by, id, version.zh(), version.from(), Map.of());
            return Outcome.done(id);
        });
    }

    private static Map<PresetNumber, Integer> numbers(Reading reading, PresetForm form) {
        Map<PresetNumber, Integer> numbers = new EnumMap<>(PresetNumber.class);
        for (PresetNumber number : PresetNumber.values())
            numbers.put(
                    number, reading.number(number.name(), form.numbers().get(number), number.least(), number.most()));
        return numbers;
    }

    /** The preset these numbers are; a known name for other numbers would mislead whoever reads it. */
    private String code(String name, DayUnit unit, Map<PresetNumber, Integer> numbers, Reading reading) {
        Preset own = new Preset(OWN, unit, numbers);
        String code = OWN;
        for (Presets.Named known : presets.known()) {
            boolean alike = known.preset().isLike(own);
            if (alike) code = known.preset().code();
            if (!alike && known.zh().equals(name)) reading.refuse("zh", "preset.otherNumbers", name);
        }
        return code;
    }

    private UUID insert(String zh, String en, LocalDate from, Preset preset, Actor by) {
        Map<String, Object> values = new HashMap<>();
        for (PresetNumber number : PresetNumber.values())
            values.put(number.name().toLowerCase(java.util.Locale.ROOT), preset.of(number));
        UUID id = Ids.next();
        jdbc.sql("insert into preset_version (id, preset, zh, en, effective_from, holds_from, unit, " + COLUMNS
                        + ", added_at, added_by_name, withdrawn_by_name) values (:id, :preset, :zh, :en, :from, :from, :unit, "
                        + VALUES + ", :at, :by, '')")
                .params(values)
                .param("id", id)
                .param("preset", preset.code())
                .param("zh", zh)
                .param("en", en)
                .param("from", from)
                .param("unit", preset.unit().name())
                .param("at", now())
                .param("by", by.name())
                .update();
        return id;
    }

    private <T> Outcome<T> change(Actor by, Supplier<Outcome<T>> work) {
        if (!by.is(Role.ADMINISTRATOR)) return Outcome.refused(Refusal.page("preset.notYours"));
        try {
            return transactions.execute(status -> work.get());
        } catch (DataIntegrityViolationException overtaken) {
            return Outcome.refused(Refusal.of("from", "preset.dayTaken"));
        }
    }

    private void trace(
            String kind, Actor by, UUID id, String name, LocalDate from, Map<PresetNumber, Integer> numbers) {
        Map<String, String> content = new HashMap<>();
        content.put("name", name);
        content.put("from", from.toString());
        numbers.forEach((number, days) -> content.put(number.name(), days.toString()));
        events.publishEvent(Change.of(kind, clock.instant(), by.author(), "preset", id, content));
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return OffsetDateTime.ofInstant(now, clock.getZone());
    }
}
