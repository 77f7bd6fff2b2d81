package org.liantiao.disputes.ui.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseFile;

/** A card that another module adds to the page of a case. Offered as a bean; several in the order of their {@code @Order}. */
public interface CasePart {
    /**
     * A fresh card.
     *
     * @param reload shows the case anew after something changed
     * @return empty when this reader has nothing there
     */
    Optional<Component> of(Actor reader, CaseFile file, Runnable reload);
}
