package org.liantiao.disputes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liantiao.disputes.internal.CaseQuery;
import org.liantiao.jurisdiction.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 纠纷名单: the cases of a scope, filtered, sorted, page by page. */
@Service
@Transactional(readOnly = true)
public class CaseList {
    /** A list can be sorted by these; ties are settled by the id. Where a case under seal stands tells neither name nor village. */
    public enum Sort {
        /** Red risk first, then what is due first. */
        URGENT("case when d.risk = 1 then 0 else 1 end, d.due_at"),
        DUE("d.due_at"),
        FOLLOW_UP("d.follow_up_on"),
        CONCLUDED("d.concluded_on"),
        CODE("d.code"),
        REGISTERED("d.registered_on"),
        RISK("d.risk"),
        APPLICANT("case when d.seal_code is null then d.applicant_name else '' end"),
        TYPE("d.type_code"),
        STATE("d.state"),
        PLACE("case when d.seal_code is null then a.code else substring(a.code from 1 for 9) end");

        private static final Set<Sort> DAYS = EnumSet.of(URGENT, DUE, FOLLOW_UP, CONCLUDED);

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        /** In SQL on {@code dispute d}. What has no such day stands last, whichever way it goes; no other column can be empty. */
        public String order(boolean descending) {
            String direction = descending ? " desc" : "";
            return column + direction + (DAYS.contains(this) ? " nulls last" : "") + ", d.id" + direction;
        }
    }

    private final CaseQuery query;

    CaseList(CaseQuery query) {
        this.query = query;
    }

    /** @param limit at most 200 */
    public List<CaseRow> page(Scope scope, CaseFilter filter, Sort sort, boolean descending, int offset, int limit) {
        if (limit > 200) throw new IllegalArgumentException("a page has at most 200 rows");
        return query.rows(scope, filter, sort, descending, offset, limit);
    }

    public int count(Scope scope, CaseFilter filter) {
        return counts(scope, List.of(filter)).getFirst();
    }

    /** Several counts at once, in the order of the filters. */
    public List<Integer> counts(Scope scope, List<CaseFilter> filters) {
        return query.counts(scope, filters);
    }
}
