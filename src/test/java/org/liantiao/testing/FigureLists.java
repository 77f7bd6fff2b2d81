package org.liantiao.testing;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Figures;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;

/** The lists that figures on a screen open, for tests that hold each against the other. */
public record FigureLists(Figures figures, Areas areas) {
    /** How many rows the list has that a figure opens for somebody. */
    public long rows(Actor reader, Figure shown) {
        Map<String, List<String>> parameters = QueryParameters.fromString(
                        shown.getHref().substring("disputes?".length()))
                .getParameters();
        Area area = areas.findById(UUID.fromString(parameters.get("area").getFirst()))
                .orElseThrow();
        FigureArea where = new FigureArea(area.id(), area.tier(), parameters.containsKey("itself"));
        return figures.count(reader.scope(), where, FigureQuery.read(parameters).orElseThrow());
    }
}
