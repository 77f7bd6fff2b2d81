package org.liantiao.disputes.ui.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.liantiao.accounts.Actor;

/** What another module adds to somebody's work. Offered as a bean; several in the order of their {@code @Order}. */
public interface WorkPart {
    /**
     * A fresh pile.
     *
     * @return empty when nothing waits for this reader there
     */
    Optional<Component> of(Actor reader);
}
