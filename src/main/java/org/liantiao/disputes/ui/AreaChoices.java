package org.liantiao.disputes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.FigureArea;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaTree;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Tier;

/** The places somebody can narrow a list to: the villages of their township, or every township and village of the county. */
final class AreaChoices {
    private final Actor actor;
    private final Areas areas;
    private final AreaTree tree;

    AreaChoices(Actor actor, Areas areas, AreaTree tree) {
        this.actor = actor;
        this.areas = areas;
        this.tree = tree;
    }

    /** A village has nothing to choose from. */
    boolean areThere() {
        return actor.tier() != Tier.VILLAGE;
    }

    void offer(ComboBox<AreaTree.Line> field) {
        field.setItems(query -> found(query.getFilter().orElse("").strip(), query.getOffset(), query.getLimit()));
    }

    private Stream<AreaTree.Line> found(String letters, int offset, int limit) {
        return actor.tier() == Tier.TOWNSHIP
                ? tree.findBelow(actor.areaId(), letters, offset, limit).stream()
                : tree.find(letters, offset, limit).stream();
    }

    /** Village names repeat between townships, so a county sees both. */
    String label(AreaTree.Line line) {
        boolean needsTownship = actor.tier() == Tier.COUNTY && line.tier() == Tier.VILLAGE && line.parentName() != null;
        return needsTownship ? line.parentName() + " " + line.name() : line.name();
    }

    Optional<AreaTree.Line> find(UUID id) {
        return areas.findById(id).map(AreaChoices::line);
    }

    private static AreaTree.Line line(Area area) {
        Area parent = area.parent();
        return new AreaTree.Line(
                area.id(), area.code(), area.name(), area.tier(), parent == null ? null : parent.name());
    }

    static FigureArea whole(AreaTree.Line line) {
        return new FigureArea(line.id(), line.tier(), false);
    }
}
