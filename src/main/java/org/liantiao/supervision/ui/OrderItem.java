package org.liantiao.supervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.liantiao.base.ui.Days;
import org.liantiao.supervision.SupervisionOrder;

/** An order in a list: its number opens it; what it is about, whom it asks, how far it is. */
final class OrderItem extends ListItem {
    OrderItem(SupervisionOrder order, LocalDate today) {
        addClassName("lt-order");
        if (order.isOverdue(today)) addClassName("late");
        Span subject = new Span(OrderWords.subject(this, order));
        subject.addClassName("lt-order-subject");
        Span who = new Span(getTranslation(
                "supervision.line", order.organisationName(), Days.near(getLocale(), order.issuedOn(), today)));
        who.addClassName("lt-second");
        Div text = new Div(new Anchor("order/" + order.id(), order.number()), subject, who);
        text.addClassName("lt-line-text");
        add(text, OrderWords.signs(this, order, today));
    }
}
