package org.liantiao.disputes.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.CaseRow;
import org.liantiao.jurisdiction.Scope;

/** The rows of a list, fetched as the reader scrolls. Their number is told, for it was counted with those of the tabs. */
final class CaseRows {
    static final int PAGE = 50;

    private static final int MOST = 200;

    private final CaseList list;
    private final Scope scope;
    private final CallbackDataProvider<CaseRow, Void> provider = DataProvider.fromCallbacks(
            query -> fetch(query.getOffset(), query.getLimit()), query -> countOf(query.getOffset(), query.getLimit()));
    private CaseFilter filter = CaseFilter.everything();
    private CaseList.Sort sort = CaseList.Sort.URGENT;
    private boolean descending;
    private int count;

    CaseRows(CaseList list, Scope scope) {
        this.list = list;
        this.scope = scope;
    }

    DataProvider<CaseRow, Void> provider() {
        return provider;
    }

    void show(CaseFilter filter, CaseList.Sort sort, boolean descending, int count) {
        this.filter = filter;
        this.sort = sort;
        this.descending = descending;
        this.count = count;
        provider.refreshAll();
    }

    private Stream<CaseRow> fetch(int offset, int limit) {
        List<CaseRow> rows = new ArrayList<>();
        for (int from = offset; from < Math.min((long) offset + limit, count); from += MOST)
            rows.addAll(list.page(scope, filter, sort, descending, from, Math.min(MOST, offset + limit - from)));
        return rows.stream();
    }

    /** The framework wants its offset and limit asked for, even where they change nothing. */
    private int countOf(int offset, int limit) {
        return Math.max(0, Math.min(count - offset, limit));
    }
}
