package org.liantiao.disputes.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.liantiao.base.IdNumber;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.Inbox;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.jurisdiction.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A filter, within a scope, as a condition in SQL on {@code dispute d}. */
@Component
class CaseWhere {
    private static final Pattern CODE = Pattern.compile(".{1,8}\\d{2}-\\d{5,}");
    /** What PostgreSQL keeps an index of pairs of characters for; to be said in the same words there and here. */
    private static final String WORDS =
            "d.applicant_name || ' ' || d.respondent_name || ' ' || d.title || ' ' || coalesce(d.number_text, '')";

    private final Vault vault;
    private final Clock clock;
    private final Calendars calendars;
    private final JdbcClient jdbc;
    private final boolean pairsIndexed;

    CaseWhere(Vault vault, Clock clock, Calendars calendars, JdbcClient jdbc) {
        this.vault = vault;
        this.clock = clock;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.pairsIndexed = jdbc.sql(
                                "select count(*) from information_schema.routines where lower(routine_name) = 'character_pairs'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @param values receives the condition's parameters */
    String of(Scope scope, CaseFilter filter, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        all.add(InScope.condition(scope, values));
        if (!filter.text().isBlank()) all.add(text(scope, filter, values));
        if (filter.area() != null) all.add(FigureSql.area(filter.area(), values));
        if (!filter.types().isEmpty()) all.add(bound("d.type_code in (:types)", "types", filter.types(), values));
        if (filter.standing() != null) all.add(standing(filter.standing()));
        if (filter.tier() != null)
            all.add(bound("d.tier = :tier", "tier", filter.tier().name(), values));
        if (filter.risk() != null)
            all.add(bound("d.risk = :risk", "risk", filter.risk().level(), values));
        if (filter.registeredFrom() != null)
            all.add(bound("d.registered_on >= :since", "since", filter.registeredFrom(), values));
        if (filter.registeredTo() != null)
            all.add(bound("d.registered_on <= :until", "until", filter.registeredTo(), values));
        if (filter.due() != null) all.add(DueSql.condition(filter.due(), LocalDateTime.now(clock), values));
        if (filter.figure() != null) all.add(FigureSql.condition(filter.figure(), scope, values));
        if (filter.waiting() != null) all.add(waiting(scope, filter.waiting(), values));
        return String.join(" and ", all);
    }

    private String waiting(Scope scope, Inbox.Waiting waiting, Map<String, Object> values) {
        String opens = InScope.opens(scope, values);
        return PileSql.condition(
                waiting.actor(), waiting.piles(), opens, LocalDate.now(clock), calendars.current(), values);
    }

    private static String bound(String condition, String name, Object value, Map<String, Object> values) {
        values.put(name, value);
        return condition;
    }

    /** Its code leads to a case under seal too; nothing else does for whoever may not open it. */
    private String text(Scope scope, CaseFilter filter, Map<String, Object> values) {
        String text = Typed.clean(Typed.halfWidth(filter.text())).strip();
        String found = isCode(text)
                ? bound("d.code = :code", "code", text.toUpperCase(Locale.ROOT), values)
                : content(scope, text, values) + " and " + InScope.opens(scope, values);
        return filter.tellsOfRepeats() ? found + " and not " + InScope.followedUnseen(scope, values) : found;
    }

    private static boolean isCode(String text) {
        return CODE.matcher(text).matches()
                && PhoneNumber.fault(PhoneNumber.normal(text)).isPresent();
    }

    /** An ID number, telephone or document number is asked for as a whole, all else by its part. */
    private String content(Scope scope, String text, Map<String, Object> values) {
        if (IdNumber.fault(IdNumber.normal(text)).isEmpty()) {
            values.put("hashes", Party.hashesOf(vault, new IdNumber(IdNumber.normal(text))));
            return "d.id in (select p.dispute_id from party p where p.id_number_hash in (:hashes))";
        }
        if (PhoneNumber.fault(PhoneNumber.normal(text)).isEmpty()) {
            values.put("hashes", Party.hashesOf(vault, new PhoneNumber(PhoneNumber.normal(text))));
            return "d.id in (select p.dispute_id from party p where p.phone_hash in (:hashes))";
        }
        if (isNumber(scope, text)) return bound("d.number_text = :number", "number", text, values);
        return words(text, values);
    }

    /** How a county writes its numbers is its own affair, so only the cases can tell whether a text is one. */
    private boolean isNumber(Scope scope, String text) {
        if (text.chars().noneMatch(Character::isDigit)) return false;
        Map<String, Object> values = new HashMap<>();
        String within = InScope.condition(scope, values);
        values.put("number", text);
        return jdbc.sql("select count(*) from dispute d where d.number_text = :number and " + within)
                        .params(values)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The index finds what has all the pairs; whether they stand side by side is seen on the case. */
    private String words(String text, Map<String, Object> values) {
        values.put("part", "%" + Typed.like(text) + "%");
        String side = "(d.applicant_name like :part escape '!' or d.respondent_name like :part escape '!'"
                + " or d.title like :part escape '!' or d.number_text like :part escape '!')";
        if (!pairsIndexed || Typed.length(text) < 2) return side;
        return bound("character_pairs(" + WORDS + ") @> character_pairs(:words) and " + side, "words", text, values);
    }

    private static String standing(CaseFilter.Standing standing) {
        return switch (standing) {
            case OPEN -> DueSql.OPEN;
            case REGISTERED, IN_MEDIATION, AWAITING_RULING, AGREED, DECLINED -> "d.state = '" + standing.name() + "'";
            case RESOLVED -> "d.outcome = 'RESOLVED'";
            case UNRESOLVED -> "d.outcome in ('FAILED', 'REFUSED', 'WITHDRAWN')";
            case UNVERIFIED -> "d.unverified = true";
            case REPORT_OUTSTANDING -> "d.report_outstanding = true";
        };
    }
}
