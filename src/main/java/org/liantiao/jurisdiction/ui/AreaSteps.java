package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;

/** What can be done with an open area: each opens a dialog that says what goes along before it happens. */
class AreaSteps extends Div {

    /** @param shown shows an area once the tree was redrawn: this one, or the new one */
    AreaSteps(AreaDesk desk, Area area, Consumer<Area> shown) {
        addClassName("lt-areas-steps");
        step("jurisdiction.rename.open", () -> new RenameDialog(desk, area, shown).open());
        if (area.tier() == Tier.VILLAGE) {
            step("jurisdiction.move.open", () -> new MoveDialog(desk, area, shown).open());
            step("jurisdiction.founding.open", () -> new FoundingDialog(desk, area, shown).open());
        } else step("jurisdiction.add.open." + area.tier(), () -> new NewAreaDialog(desk, area, shown).open());
        if (area.parent() != null)
            step("jurisdiction.merge.open", () -> new MergeDialog(desk, area, () -> shown.accept(area)).open());
    }

    private void step(String key, Runnable open) {
        add(new Button(getTranslation(key), event -> open.run()));
    }
}
