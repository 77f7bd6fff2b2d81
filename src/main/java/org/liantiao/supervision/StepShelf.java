package org.liantiao.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.base.Ids;
import org.liantiao.supervision.OrderStep.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was done about orders. Asked only for an order that its reader has just been given. */
@Component
class StepShelf {
    private final JdbcClient jdbc;

    StepShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a form was taken already, by the same person on the same order. */
    boolean isTaken(UUID stepId, UUID orderId, UUID byId) {
        return jdbc.sql("select count(*) from supervision_step where id = ? and order_id = ? and by_id = ?")
                        .params(stepId, orderId, byId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether somebody ever answered an order, in whosever place and for whatever office. */
    boolean isAnsweredBy(UUID orderId, UUID byId) {
        return jdbc.sql("select count(*) from supervision_step where order_id = ? and by_id = ? and kind = 'ANSWERED'")
                        .params(orderId, byId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(UUID orderId, OrderStep step, UUID byId) {
        jdbc.sql("insert into supervision_step (id, order_id, kind, words, due_on, at, by_id, by_name)"
                        + " values (:id, :order, :kind, :words, :due, :at, :by, :name)")
                .param("id", step.id())
                .param("order", orderId)
                .param("kind", step.kind().name())
                .param("words", step.words())
                .param("due", step.dueOn())
                .param("at", OrderShelf.at(step.at()))
                .param("by", byId)
                .param("name", step.byName())
                .update();
        for (Evidence one : step.evidence())
            jdbc.sql("insert into supervision_evidence (id, step_id, attachment_id, dispute_id)"
                            + " values (:id, :step, :attachment, :dispute)")
                    .param("id", Ids.next())
                    .param("step", step.id())
                    .param("attachment", one.attachmentId())
                    .param("dispute", one.disputeId())
                    .update();
    }

    /** The first first; of evidence the ids alone. */
    List<OrderStep> of(UUID orderId) {
        Map<UUID, List<Evidence>> evidence = evidence(orderId);
        return jdbc.sql("select * from supervision_step where order_id = ? order by at, id")
                .param(orderId)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
                    return new OrderStep(
                            id,
                            OrderStep.Kind.valueOf(row.getString("kind")),
                            row.getString("words"),
                            row.getObject("due_on", LocalDate.class),
                            at,
                            row.getString("by_name"),
                            evidence.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<Evidence>> evidence(UUID orderId) {
        Map<UUID, List<Evidence>> evidence = new HashMap<>();
        jdbc.sql("select e.* from supervision_evidence e join supervision_step s on s.id = e.step_id"
                        + " where s.order_id = ? order by e.id")
                .param(orderId)
                .query(row -> {
                    evidence.computeIfAbsent(row.getObject("step_id", UUID.class), id -> new ArrayList<>())
                            .add(new Evidence(
                                    row.getObject("attachment_id", UUID.class),
                                    row.getObject("dispute_id", UUID.class),
                                    ""));
                });
        return evidence;
    }

    /** Who took the last step on an order, to tell somebody who came second. */
    Optional<String> lastBy(UUID orderId) {
        return of(orderId).stream().map(OrderStep::byName).reduce((first, second) -> second);
    }
}
