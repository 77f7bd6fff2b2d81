package org.liantiao.disputes.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.People;
import org.liantiao.base.Author;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.AreasRedrawn;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 区划调整: the cases of a place follow it to where it lies now. They keep the place's own name; their columns, and with them
 * scope, lists and figures, are those of the tree as it is; the committee that stands there now holds them, at the same tier.
 */
@Component
class Succession {
    private final JdbcClient jdbc;
    private final Areas areas;
    private final Organisations organisations;
    private final People people;
    private final Disputes disputes;
    private final Steps steps;
    private final FigureDeltas figures;
    private final PairNames pairs;

    Succession(
            JdbcClient jdbc,
            Areas areas,
            Organisations organisations,
            People people,
            Disputes disputes,
            Steps steps,
            FigureDeltas figures,
            PairNames pairs) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.organisations = organisations;
        this.people = people;
        this.disputes = disputes;
        this.steps = steps;
        this.figures = figures;
        this.pairs = pairs;
    }

    /** After the people went along. */
    @EventListener
    @Order(2)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AreasRedrawn redrawn) {
        for (UUID place : redrawn.places()) {
            Area now = areas.findById(place).orElseThrow().now();
            relocate(place, redrawn.formerly(), now);
            pass(place, now, redrawn.by());
        }
        if (redrawn instanceof AreasRedrawn.Split split) release(split.from().id(), split.by());
    }

    /** A case that goes along with a new village happened there: its piece of the old one is the new one now. */
    @EventListener
    @Order(2)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AreasRedrawn.Founded founded) {
        Set<UUID> going = founded.cases();
        if (going.isEmpty()) return;
        figures.changing(
                " and d.id in (:going) and d.village_id = :from",
                Map.of("going", going, "from", founded.from().id()),
                held -> jdbc.sql("update dispute set place_id = :area, village_id = :area, version = version + 1"
                                + " where id in (:held)")
                        .param("area", founded.area().id())
                        .param("held", held)
                        .update());
        pairs.renew(" and d.id in (:going)", Map.of("going", going));
        for (UUID dispute : going)
            steps.follow(disputes.forStep(everything(), dispute).orElseThrow(), founded.by(), this::pass);
    }

    private void relocate(UUID place, Area formerly, Area now) {
        String there = " and " + InScope.column(formerly.tier()) + " = :formerly and d.place_id = :place";
        Map<String, UUID> values = Map.of("formerly", formerly.id(), "place", place);
        figures.hold(there, values);
        figures.append(-1, there, values);
        jdbc.sql("update dispute d set village_id = :village, township_id = :township, version = version + 1"
                        + " where 1 = 1" + there)
                .param("village", now.villageId())
                .param("township", now.townshipId())
                .params(values)
                .update();
        Map<String, UUID> here = Map.of("now", now.id(), "place", place);
        figures.append(1, " and " + at(now), here);
        // Where a whole township goes along, or a village moves, each village stays what it is.
        boolean another = now.tier() == formerly.tier() && !now.id().equals(formerly.id());
        if (another) pairs.renew(" and " + at(now), here);
    }

    /** What can still be worked on is passed on step by step; of the rest only the holder changes, for whoever reopens it. */
    private void pass(UUID place, Area now, Author by) {
        for (Tier tier : List.of(Tier.VILLAGE, Tier.TOWNSHIP)) {
            UUID area = now.at(tier);
            if (area == null) continue;
            Organisation holder = organisations.committeeOf(area).orElseThrow();
            jdbc.sql("update dispute d set holder_id = :holder, version = version + 1 where " + at(now)
                            + " and d.tier = :tier and d.state in ('CLOSED', 'DECLINED') and d.holder_id <> :holder")
                    .param("holder", holder.id())
                    .param("now", now.id())
                    .param("place", place)
                    .param("tier", tier.name())
                    .update();
        }
        for (UUID dispute : unfinished(place, now))
            steps.follow(disputes.forStep(everything(), dispute).orElseThrow(), by, this::pass);
    }

    /** A case of the area that goes on, handled by somebody who went back: whoever is left there takes it on. */
    private void release(UUID area, Author by) {
        Organisation holder = organisations.committeeOf(area).orElseThrow();
        List<UUID> named = jdbc.sql(
                        "select d.id from dispute d where d.holder_id = :holder and d.handler_id is not null"
                                + " and d.state not in ('CLOSED', 'DECLINED') order by d.id")
                .param("holder", holder.id())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        for (UUID dispute : named)
            steps.follow(disputes.forStep(everything(), dispute).orElseThrow(), by, this::release);
    }

    private void release(Dispute dispute, Moment moment) {
        Holding holding = dispute.holding();
        if (cameAlong(holding.handlerId(), holding.holder())) return;
        holding.handler(null);
        dispute.step(StepKind.PASSED_ON, moment.today(), holding.holder().name(), moment);
    }

    private static Scope everything() {
        return Scope.system("whoever redraws the tree reads no case, and all of them follow");
    }

    private List<UUID> unfinished(UUID place, Area now) {
        return jdbc.sql("select d.id from dispute d where " + at(now)
                        + " and d.state not in ('CLOSED', 'DECLINED') order by d.id")
                .param("now", now.id())
                .param("place", place)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static String at(Area now) {
        return InScope.column(now.tier()) + " = :now and d.place_id = :place";
    }

    private void pass(Dispute dispute, Moment moment) {
        Holding holding = dispute.holding();
        holding.openEscalation()
                .ifPresent(escalation -> escalation.readdress(
                        committee(dispute, escalation.fromTier()).id(),
                        committee(dispute, escalation.toTier()).id()));
        Organisation successor = committee(dispute, holding.tier());
        if (successor.id().equals(holding.holder().id())) return;
        holding.succeed(successor, cameAlong(holding.handlerId(), successor));
        dispute.step(StepKind.PASSED_ON, moment.today(), successor.name(), moment);
    }

    private Organisation committee(Dispute dispute, Tier tier) {
        return organisations.committeeOf(dispute.place().at(tier)).orElseThrow();
    }

    private boolean cameAlong(@Nullable UUID handler, Organisation successor) {
        return handler != null
                && people.find(handler)
                        .filter(person ->
                                person.actor().mediatesFor(successor.area().id()))
                        .isPresent();
    }
}
