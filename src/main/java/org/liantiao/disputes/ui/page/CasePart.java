package org.liantiao.disputes.ui.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A card that another module adds to the page of a case. Offered as a bean; several in the order of their {@code @Order}. */
public interface CasePart {
    /** A fresh card; empty when the page's reader has nothing there. */
    Optional<Component> of(CasePage page);
}
