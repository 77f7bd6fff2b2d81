package org.liantiao.disputes.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.UUID;
import org.liantiao.disputes.CaseRow;

/** The list of disputes that a test has before its eyes, asked for its rows as a browser asks. */
record ShownList(SpringBrowserlessTest test) {
    CaseGrid grid() {
        return test.find(CaseGrid.class).single();
    }

    /** What is in it, in its order; nothing where the screen shows no list. */
    List<UUID> ids() {
        return test.find(CaseGrid.class).all().stream()
                .flatMap(grid -> rows(grid, 0, 200).stream())
                .map(CaseRow::id)
                .toList();
    }

    static List<CaseRow> rows(CaseGrid grid, int offset, int limit) {
        return grid.getDataProvider()
                .fetch(new Query<>(offset, limit, List.of(), null, null))
                .toList();
    }
}
