package org.liantiao.disputes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liantiao.disputes.RepeatHint.Earlier;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.disputes.internal.Pair;
import org.liantiao.disputes.internal.PairsOfCases;
import org.liantiao.jurisdiction.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 以前: the earlier cases of the same two, for who has to decide on the next one. */
@Service
@Transactional(readOnly = true)
public class SamePair {
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final PairsOfCases pairs;

    SamePair(JdbcClient jdbc, PairsOfCases pairs) {
        this.jdbc = jdbc;
        this.pairs = pairs;
    }

    /** The five latest before a case, as far as they were logged here. */
    public List<Earlier> before(Scope scope, UUID disputeId) {
        Map<String, Object> values = new HashMap<>();
        String inScope = InScope.condition(scope, values);
        values.put("id", disputeId);
        values.put("most", MOST);
        Pair pair = pairs.of(List.of(disputeId)).get(disputeId);
        if (pair == null) return List.of();
        return jdbc.sql("""
                        select d.id, d.code, d.title, d.registered_on, d.state
                        from dispute d join dispute n on n.id = :id and d.id <> n.id and d.registered_on <= n.registered_on
                        where """ + pair.same(values) + " and " + inScope + " and "
                        + InScope.opens(scope, values)
                        + " order by d.registered_on desc, d.id desc limit :most")
                .params(values)
                .query((row, n) -> new Earlier(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, java.time.LocalDate.class),
                        State.valueOf(row.getString(5)).isOpen()))
                .list();
    }
}
