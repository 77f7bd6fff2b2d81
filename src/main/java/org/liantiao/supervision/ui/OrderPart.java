package org.liantiao.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.ui.page.CasePage;
import org.liantiao.disputes.ui.page.CasePart;
import org.liantiao.supervision.Orders;
import org.liantiao.supervision.SupervisionOrder;
import org.springframework.core.annotation.Order;

/** Puts the orders on a case on its page, and for whoever supervises the way to issue one. */
@org.springframework.stereotype.Component
@Order(40)
class OrderPart implements CasePart {
    private final Orders orders;
    private final Clock clock;

    OrderPart(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(CasePage page) {
        UUID disputeId = page.file().head().id();
        List<SupervisionOrder> there = orders.ofCase(page.reader(), disputeId);
        boolean issues = page.reader().supervisesCounty();
        if (there.isEmpty() && !issues) return Optional.empty();
        UI ui = UI.getCurrent();
        Panel panel = new Panel(ui.getTranslation("supervision.card"));
        panel.setId("orders");
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        there.forEach(order -> list.add(new OrderItem(order, LocalDate.now(clock))));
        if (!there.isEmpty()) panel.add(list);
        if (issues) {
            panel.add(
                    new Anchor(NewOrderView.PATH + "?case=" + disputeId, ui.getTranslation("supervision.card.issue")));
        }
        return Optional.of(panel);
    }
}
