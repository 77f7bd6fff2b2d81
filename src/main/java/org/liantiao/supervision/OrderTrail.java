package org.liantiao.supervision;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail of orders; of one on a case under that case, so that its page shows it too. */
@Component
class OrderTrail {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderTrail(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void write(Actor actor, SupervisionOrder order, String kind, Map<String, String> facts) {
        Map<String, String> content = new HashMap<>(facts);
        content.put("order", order.id().toString());
        content.put("order-number", order.number());
        UUID dispute = order.disputeId();
        events.publishEvent(Change.of(
                kind,
                clock.instant(),
                actor.author(),
                dispute == null ? "order" : "dispute",
                dispute == null ? order.id() : dispute,
                content));
    }
}
