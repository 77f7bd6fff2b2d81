package org.liantiao.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.liantiao.supervision.SupervisionOrder.Occasion;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a county's supervisor asks of the first village in tests, and the steps that follow. */
record Asking(TestCounty county, Issuing issuing, OrderSteps steps, Orders orders) {
    /** An order to the village's committee on one of its cases. */
    UUID onCase(UUID dispute) {
        return issuing.issue(county.county(), Ids.next(), aboutCase(dispute, villageCommittee()))
                .orThrow();
    }

    OrderForm aboutCase(UUID dispute, UUID organisation) {
        return new OrderForm(
                Grade.ORDINARY, Occasion.CASE, dispute, null, organisation, "拖得久", "十天内见面谈一次", issuing.offeredDay());
    }

    OrderForm aboutMany(UUID organisation) {
        return aboutMany(organisation, "逾期的多", issuing.offeredDay());
    }

    static OrderForm aboutMany(UUID organisation, String subject, LocalDate due) {
        return new OrderForm(Grade.ORDINARY, Occasion.OVERDUE, null, null, organisation, subject, "逐件清理", due);
    }

    UUID villageCommittee() {
        return county.bodies().villageCommittee().id();
    }

    Outcome<UUID> take(Actor actor, UUID order, Kind kind, String words) {
        return take(actor, order, kind, StepForm.of(words));
    }

    Outcome<UUID> take(Actor actor, UUID order, Kind kind, StepForm form) {
        return steps.take(actor, order, Ids.next(), kind, form);
    }

    /** Makes a case one of somebody's own, which their colleagues do not handle. */
    static void names(JdbcClient jdbc, UUID dispute, Actor handler) {
        jdbc.sql("update dispute set handler_id = ? where id = ?")
                .params(handler.personId(), dispute)
                .update();
    }

    /** The same person as one who supervises and has no other role. */
    static Actor supervisingOnly(Actor one) {
        return like(one, one.personId(), Set.of(Role.SUPERVISOR));
    }

    /** Somebody else of the same organisation with the same roles. */
    static Actor besides(Actor one) {
        return like(one, Ids.next(), one.roles());
    }

    private static Actor like(Actor one, UUID personId, Set<Role> roles) {
        return new Actor(
                personId,
                one.name(),
                one.organisationId(),
                one.organisationName(),
                one.organisationKind(),
                one.areaId(),
                one.areaName(),
                one.tier(),
                one.countyId(),
                one.townshipId(),
                roles,
                List.of());
    }

    SupervisionOrder order(UUID id) {
        return orders.open(county.county(), id).orElseThrow().order();
    }
}
