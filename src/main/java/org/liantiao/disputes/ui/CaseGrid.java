package org.liantiao.disputes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.ValueProvider;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.CaseList.Sort;
import org.liantiao.disputes.CaseRow;

/** The list of disputes as a table, for a desktop. Its rows are drawn by the browser from data. */
final class CaseGrid extends Grid<CaseRow> {
    private static final String SIGN = """
            <span class="lt-badge ${item.look}" ?hidden="${!item.look}"><vaadin-icon src="images/symbols.svg" .symbol="${item.symbol}" aria-hidden="true"></vaadin-icon><span>${item.text}</span></span>""";

    private final Map<Sort, Column<CaseRow>> columns = new EnumMap<>(Sort.class);

    /** @param opens whether a row leads to a page of its own */
    CaseGrid(CaseSigns signs, CaseRows rows, SerializablePredicate<CaseRow> opens) {
        addClassName("lt-cases");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(CaseRows.PAGE);
        setColumnReorderingAllowed(false);
        wide(column(Sort.CODE, code(opens), 116));
        column(Sort.APPLICANT, parties(signs), 148).setFlexGrow(3);
        column(Sort.TYPE, text(signs::type, ""), 108).setFlexGrow(1);
        column(Sort.PLACE, text(CaseRow::placeName, ""), 92).setFlexGrow(1);
        wide(column(Sort.STATE, sign(signs::state), 132));
        addColumn(text(CaseRow::holderName, ""))
                .setHeader(getTranslation("disputes.list.column.holder"))
                .setWidth("120px")
                .setFlexGrow(1);
        wide(column(Sort.DUE, due(signs), 116));
        wide(column(Sort.RISK, sign(signs::grade), 104));
        wide(column(Sort.REGISTERED, text(row -> registered(row, signs), ""), 100))
                .setTextAlign(ColumnTextAlign.END);
        setDataProvider(rows.provider());
        addItemClickListener(click -> {
            if (opens.test(click.getItem()))
                UI.getCurrent().navigate("case/" + click.getItem().id());
        });
    }

    /** Tells by which column the reader sorts; null when by none. */
    void onSort(BiConsumer<@Nullable Sort, Boolean> sorted) {
        addSortListener(event -> {
            if (!event.isFromClient()) return;
            List<GridSortOrder<CaseRow>> order = event.getSortOrder();
            if (order.isEmpty()) sorted.accept(null, false);
            else
                sorted.accept(
                        Sort.valueOf(order.getFirst().getSorted().getKey()),
                        order.getFirst().getDirection() == SortDirection.DESCENDING);
        });
    }

    /** Shows the arrow of the order the list came in. */
    void showOrder(@Nullable Sort sort, boolean descending) {
        Column<CaseRow> column = sort == null ? null : columns.get(sort);
        sort(
                column == null
                        ? List.of()
                        : List.of(new GridSortOrder<>(
                                column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private Column<CaseRow> column(Sort sort, LitRenderer<CaseRow> renderer, int width) {
        Column<CaseRow> column = addColumn(renderer)
                .setKey(sort.name())
                .setHeader(getTranslation("disputes.list.column." + sort))
                .setWidth(width + "px")
                .setFlexGrow(0)
                .setSortable(true)
                .setSortOrderProvider(direction -> Stream.of(new QuerySortOrder(sort.name(), direction)));
        columns.put(sort, column);
        return column;
    }

    /** A sign is never cut: its column is as wide as the words of the language and the size of text need. */
    private static Column<CaseRow> wide(Column<CaseRow> column) {
        return column.setAutoWidth(true);
    }

    private static LitRenderer<CaseRow> code(SerializablePredicate<CaseRow> opens) {
        return LitRenderer.<CaseRow>of("<a href=\"case/${item.id}\" ?hidden=\"${!item.id}\">${item.code}</a>"
                        + "<span ?hidden=\"${item.id}\">${item.code}</span>")
                .withProperty("id", row -> opens.test(row) ? row.id().toString() : "")
                .withProperty("code", CaseRow::code);
    }

    private static LitRenderer<CaseRow> parties(CaseSigns signs) {
        return signed(
                        LitRenderer.of(
                                SIGN + " <span class=\"lt-strong\" title=\"${item.parties}\">${item.parties}</span>"),
                        signs::seal)
                .withProperty("parties", signs::parties);
    }

    private static LitRenderer<CaseRow> text(ValueProvider<CaseRow, String> text, String look) {
        return LitRenderer.<CaseRow>of("<span class=\"" + look + "\" title=\"${item.text}\">${item.text}</span>")
                .withProperty("text", text);
    }

    private static LitRenderer<CaseRow> sign(Function<CaseRow, @Nullable Sign> sign) {
        return signed(LitRenderer.of(SIGN), sign);
    }

    /** What is overdue or due soon stands as a badge, later days as plain words. */
    private static LitRenderer<CaseRow> due(CaseSigns signs) {
        return signed(LitRenderer.of(SIGN + "<span title=\"${item.day}\">${item.plain}</span>"), signs::pressing)
                .withProperty("day", signs::dueDay)
                .withProperty("plain", row -> signs.pressing(row) == null ? signs.dueDay(row) : "");
    }

    private static LitRenderer<CaseRow> signed(LitRenderer<CaseRow> renderer, Function<CaseRow, @Nullable Sign> sign) {
        return renderer.withProperty("look", row -> part(sign.apply(row), Sign::look))
                .withProperty("symbol", row -> part(sign.apply(row), Sign::symbol))
                .withProperty("text", row -> part(sign.apply(row), Sign::text));
    }

    private static String part(@Nullable Sign sign, Function<Sign, String> part) {
        return sign == null ? "" : part.apply(sign);
    }

    private String registered(CaseRow row, CaseSigns signs) {
        if (row.registeredOn() == null) return "";
        String day = signs.day(row.registeredOn());
        return row.enteredLate() ? getTranslation("disputes.list.enteredLate", day) : day;
    }
}
