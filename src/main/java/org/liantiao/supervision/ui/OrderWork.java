package org.liantiao.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.ui.page.WorkPart;
import org.liantiao.supervision.Orders;
import org.liantiao.supervision.SupervisionOrder;
import org.springframework.core.annotation.Order;

/** Puts the orders that wait on somebody's desk: to be signed for, to be answered, to be closed, and what nobody answered. */
@org.springframework.stereotype.Component
@Order(20)
class OrderWork implements WorkPart {
    private static final int SHOWN = 20;

    private final Orders orders;
    private final Clock clock;

    OrderWork(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Actor reader) {
        Orders.Desk desk = orders.desk(reader);
        if (desk.isEmpty()) return Optional.empty();
        Panel panel = new Panel(UI.getCurrent().getTranslation("supervision.work"));
        panel.setId("order-work");
        add(panel, "late", desk.late());
        add(panel, "toReceive", desk.toReceive());
        add(panel, "toAnswer", desk.toAnswer());
        add(panel, "toJudge", desk.toJudge());
        return Optional.of(panel);
    }

    private void add(Panel panel, String key, List<SupervisionOrder> waiting) {
        if (waiting.isEmpty()) return;
        Span heading = new Span(UI.getCurrent().getTranslation("supervision.work." + key, waiting.size()));
        heading.addClassName("lt-second");
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        LocalDate today = LocalDate.now(clock);
        waiting.stream().limit(SHOWN).forEach(order -> list.add(new OrderItem(order, today)));
        panel.add(heading, list);
    }
}
