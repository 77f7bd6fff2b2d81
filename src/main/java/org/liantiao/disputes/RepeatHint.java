package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.Role;
import org.liantiao.base.Change;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Outcome;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Refusal;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.disputes.internal.Pair;
import org.liantiao.disputes.internal.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 重复提示: tells who logs a dispute that the same two were here before. It blocks nothing. Within the scope it names the
 * case; beyond it, the one named exception to the scope, it says only that there is one. It never tells of a case under seal
 * to whoever may not open it.
 */
@Service
public class RepeatHint {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Limits limits;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RepeatHint(JdbcClient jdbc, Vault vault, Limits limits, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** An earlier case of the same pair. */
    public record Earlier(UUID id, String code, String title, LocalDate registeredOn, boolean open) {}

    /** The latest case of these two at this place within the actor's scope, by whatever is typed of them so far. */
    @Transactional(readOnly = true)
    public Optional<Earlier> inScope(Actor actor, PartyForm one, PartyForm other, UUID placeId) {
        Map<String, Object> values = new HashMap<>();
        String scope = InScope.condition(actor.scope(), values);
        Pair pair = Pair.of(vault, side(one), side(other), placeId);
        return jdbc.sql("select d.id, d.code, d.title, d.registered_on, d.state from dispute d where " + scope + " and "
                        + InScope.opens(actor.scope(), values) + " and "
                        + pair.same(values)
                        + " order by d.registered_on desc, d.id desc limit 1")
                .params(values)
                .query((row, n) -> new Earlier(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        State.valueOf(row.getString(5)).isOpen()))
                .optional();
    }

    /**
     * Whether another place knows this person: only for who logs disputes, on a full ID number, or on name and telephone; so many
     * times a day ({@link Limits}), each in the trail. Never says which case, whose or where. Refuses to look more often
     * than that, which is no answer.
     */
    @Transactional
    public Outcome<Boolean> elsewhere(Actor actor, String name, String idNumber, String phone) {
        String number = IdNumber.normal(idNumber);
        String telephone = PhoneNumber.normal(phone);
        boolean byId = IdNumber.fault(number).isEmpty();
        boolean byPhone = !name.isBlank() && PhoneNumber.fault(telephone).isEmpty();
        if (!actor.is(Role.MEDIATOR) || !byId && !byPhone) return Outcome.done(false);
        Optional<Refusal> tooMany = limits.use(actor, Limits.Use.REPEAT_HINT);
        if (tooMany.isPresent()) return Outcome.refused(tooMany.get());
        events.publishEvent(Change.of(
                "dispute.repeat-asked",
                clock.instant(),
                actor.author(),
                "person",
                actor.personId(),
                Map.of("by", byId ? "id-number" : "name-and-phone")));
        return Outcome.done(
                byId
                        ? knownById(actor, new IdNumber(number))
                        : knownByPhone(actor, new PhoneNumber(telephone), Typed.clean(name)));
    }

    private Pair.Side side(PartyForm party) {
        String number = IdNumber.normal(party.idNumber());
        return new Pair.Side(
                List.of(Typed.clean(party.name())),
                IdNumber.fault(number).isEmpty() ? Party.hashesOf(vault, new IdNumber(number)) : List.of());
    }

    private boolean knownById(Actor actor, IdNumber number) {
        return beyondScope(actor, "p.id_number_hash in (:hashes)", Map.of("hashes", Party.hashesOf(vault, number)));
    }

    private boolean knownByPhone(Actor actor, PhoneNumber phone, String name) {
        return beyondScope(
                actor,
                "p.phone_hash in (:hashes) and p.name = :name",
                Map.of("hashes", Party.hashesOf(vault, phone), "name", name));
    }

    /** A case that lies at a township itself has no village: there the scope of one says neither yes nor no. */
    private boolean beyondScope(Actor actor, String condition, Map<String, Object> about) {
        Map<String, Object> values = new HashMap<>(about);
        String scope = InScope.condition(actor.scope(), values);
        return jdbc.sql("select count(*) from party p join dispute d on d.id = p.dispute_id where " + condition
                                + " and d.origin = 'LOGGED' and d.seal_code is null and (" + scope + ") is not true")
                        .params(values)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
