package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaTree;
import org.liantiao.jurisdiction.AreaTree.Line;
import org.liantiao.jurisdiction.Tier;

/** The area tree, read as far as it is opened; with letters to look for, the areas they find. */
class AreaGrid extends TreeGrid<Line> {
    private final AreaTree tree;
    private final Rows rows = new Rows();
    private String letters = "";

    AreaGrid(AreaTree tree) {
        this.tree = tree;
        addComponentHierarchyColumn(this::name)
                .setHeader(getTranslation("jurisdiction.areas.name"))
                .setFlexGrow(1);
        addColumn(Line::code)
                .setHeader(getTranslation("jurisdiction.areas.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setPageSize(50);
        setDataProvider(rows);
        setEmptyStateText(getTranslation("jurisdiction.areas.none"));
        addClassName("lt-areas-grid");
        tree.county().ifPresent(county -> expand(county));
    }

    void find(String letters) {
        this.letters = letters.strip();
        rows.refreshAll();
    }

    /** After the tree was redrawn. */
    void reload() {
        rows.refreshAll();
    }

    /** Marks an area that was reached by a link, opening what it lies in. */
    void mark(Area area) {
        Area parent = area.parent();
        if (parent != null) tree.line(parent.code()).ifPresent(line -> expand(line));
        tree.line(area.code()).ifPresent(this::select);
    }

    private Div name(Line line) {
        Div cell = new Div(new Span(line.name()));
        String parent = line.parentName();
        if (!letters.isEmpty() && parent != null) {
            Span second = new Span(parent);
            second.addClassName("lt-second");
            cell.add(second);
        }
        cell.addClassName("lt-area-name");
        return cell;
    }

    private final class Rows extends AbstractBackEndHierarchicalDataProvider<Line, Void> {
        @Override
        protected Stream<Line> fetchChildrenFromBackEnd(HierarchicalQuery<Line, Void> query) {
            return children(query.getParent(), query.getOffset(), query.getLimit()).stream();
        }

        @Override
        public int getChildCount(HierarchicalQuery<Line, Void> query) {
            Line parent = query.getParent();
            if (parent != null) return tree.countBelow(parent.id());
            return letters.isEmpty() ? (int) tree.county().stream().count() : tree.countFound(letters);
        }

        @Override
        public boolean hasChildren(Line line) {
            return letters.isEmpty() && line.tier() != Tier.VILLAGE;
        }

        @Override
        public Object getId(Line line) {
            return line.id();
        }

        private List<Line> children(@Nullable Line parent, int offset, int limit) {
            if (parent != null) return tree.below(parent.id(), offset, limit);
            return letters.isEmpty() ? tree.county().stream().skip(offset).toList() : tree.find(letters, offset, limit);
        }
    }
}
