package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Panel;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaPast;

/** 沿革: what an area was called and belonged to, and which others became part of it or were made out of it. */
class HistoryPanel extends Panel {
    private final AreaDesk desk;
    private final Area area;

    HistoryPanel(AreaDesk desk, Area area) {
        super("");
        this.desk = desk;
        this.area = area;
        setTitle(getTranslation("jurisdiction.history.title"));
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        lines().forEach(past -> list.add(line(past)));
        add(list);
        setVisible(list.getChildren().findAny().isPresent());
    }

    private List<AreaPast> lines() {
        return Stream.concat(desk.history().of(area.id()).stream(), desk.history().with(area.id()).stream())
                .sorted(Comparator.comparing(AreaPast::changedAt).reversed())
                .toList();
    }

    private ListItem line(AreaPast past) {
        Span what = new Span(past.areaId().equals(area.id()) ? own(past) : others(past));
        Span second = new Span(
                getTranslation("jurisdiction.history.by", Days.full(getLocale(), past.changedOn()), past.changedBy()));
        second.addClassName("lt-second");
        Div text = new Div(what, second);
        text.addClassName("lt-line-text");
        return new ListItem(text);
    }

    private String own(AreaPast past) {
        String key = "jurisdiction.history." + past.kind();
        return switch (past.kind()) {
            case RENAMED -> getTranslation(key, past.name());
            case MOVED ->
                getTranslation(
                        past.code().equals(area.code()) ? key : key + ".code", name(past.parentId()), past.code());
            case MERGED, SPLIT, FOUNDED ->
                past.otherId() == null ? getTranslation(key + ".somewhere") : getTranslation(key, name(past.otherId()));
        };
    }

    /** The same change, as the other area sees it. */
    private String others(AreaPast past) {
        return getTranslation("jurisdiction.history.other." + past.kind(), name(past.areaId()));
    }

    private String name(@Nullable UUID id) {
        return id == null ? "" : desk.areas().findById(id).map(Area::name).orElse("");
    }
}
