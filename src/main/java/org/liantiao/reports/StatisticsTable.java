package org.liantiao.reports;

import java.time.LocalDate;
import java.util.List;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.AreaName;

/**
 * 统计表: an area's figures of a period, in lines and columns.
 *
 * @param asOf the day it was counted
 * @param total counted by itself; the lines add up to it
 * @param above the areas above that the reader may see, the topmost first
 * @param below the areas right below, by place
 * @param ownCasesOnly only what the reader's organisation holds or was called into
 */
public record StatisticsTable(
        Breakdown by,
        AreaName area,
        Period period,
        LocalDate asOf,
        List<Column> columns,
        List<TableRow> rows,
        TableRow total,
        List<AreaName> above,
        List<AreaName> below,
        boolean ownCasesOnly,
        boolean opensLists) {
    /** The list of a count. */
    public FigureQuery query(Figure figure, TableRow row) {
        return new FigureQuery(figure, period, asOf, row.slice());
    }
}
