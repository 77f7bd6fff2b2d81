package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.ChartData.Datum;
import org.liantiao.base.ui.ChartData.Row;
import org.liantiao.base.ui.ChartData.Series;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The picture alone, drawn by ECharts in the browser, whose script is loaded with the first chart. It is told values and never
 * code; a click comes back as the numbers of a series and a row. For whoever reads or has no mouse there is the table beside it.
 */
@Tag("lt-chart")
@JavaScript("context://_static/echarts/6.0.0/dist/echarts.common.min.js")
@JavaScript("context://js/chart.js")
final class Chart extends Component {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Somebody clicked a part of the picture. */
    @DomEvent("part")
    public static class PartClicked extends ComponentEvent<Chart> {
        private final int series;
        private final int row;

        public PartClicked(
                Chart source,
                boolean fromClient,
                @EventData("event.detail.series") int series,
                @EventData("event.detail.index") int row) {
            super(source, fromClient);
            this.series = series;
            this.row = row;
        }
    }

    Chart(ChartData data) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().getStyle().set("--rows", String.valueOf(data.rows().size()));
        getElement().setPropertyJson("content", content(data));
        addListener(PartClicked.class, part -> open(data.opens(part.series, part.row)));
    }

    private static void open(@Nullable String href) {
        if (href == null) return;
        String[] parts = href.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    private static ObjectNode content(ChartData data) {
        ObjectNode content = JSON.objectNode();
        List<Series> drawn = data.drawn();
        content.put("shape", data.shape().name());
        content.put("legend", drawn.size() > 1);
        content.put("rowsOpen", data.rows().stream().anyMatch(row -> row.href() != null));
        ArrayNode rows = content.putArray("rows");
        ArrayNode notes = content.putArray("notes");
        ArrayNode looks = content.putArray("looks");
        for (Row row : data.rows()) {
            rows.add(row.name());
            notes.add(row.note());
            looks.add(row.look() == null ? "" : row.look().name());
        }
        ArrayNode series = content.putArray("series");
        drawn.forEach(one -> series.add(series(one)));
        return content;
    }

    private static ObjectNode series(Series series) {
        ObjectNode node = JSON.objectNode();
        node.put("name", series.name());
        node.put("look", series.look().name());
        ArrayNode data = node.putArray("data");
        for (Datum datum : series.data())
            data.addArray()
                    .add(datum.value())
                    .add(datum.text())
                    .add(datum.href() != null)
                    .add(datum.faint());
        return node;
    }
}
