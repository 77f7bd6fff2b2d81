package org.liantiao.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.liantiao.supervision.SupervisionOrder.Occasion;
import org.liantiao.supervision.SupervisionOrder.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the orders. Whatever it reads for somebody it reads within their {@link OrderReach}. */
@Component
class OrderShelf {
    private static final String ORDERS = """
            select o.*, g.name as organisation, g.kind as organisation_kind, g.area_id, d.code, o.dispute_id is null or d.id is not null and %s as may_open
            from supervision_order o
            join organisation g on g.id = o.organisation_id
            join area a on a.id = g.area_id
            left join dispute d on d.id = o.dispute_id and %s
            where %s %s
            order by o.order_year desc, o.serial desc, o.id""";

    private static final String OF_ID = "and o.id = :id";

    private final JdbcClient jdbc;

    OrderShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The orders that somebody reads, the latest first.
     *
     * @param narrowed a further condition in SQL that begins with "and", with its values
     */
    List<SupervisionOrder> list(Actor actor, String narrowed, Map<String, Object> with) {
        Map<String, Object> values = new HashMap<>(with);
        return shown(read(actor, new OrderReach(actor).condition(values), narrowed, values));
    }

    /** The same of those that ask this person's organisation. */
    List<SupervisionOrder> asked(Actor actor, String narrowed) {
        Map<String, Object> values = new HashMap<>();
        return shown(read(actor, new OrderReach(actor).asked(values), narrowed, values));
    }

    private List<SupervisionOrder> read(
            Actor actor, Optional<String> theirs, String narrowed, Map<String, Object> values) {
        if (theirs.isEmpty()) return List.of();
        OrderReach reach = new OrderReach(actor);
        String opens = reach.opens(values);
        String readable = reach.readable(values);
        return jdbc.sql(ORDERS.formatted(opens, readable, theirs.get(), narrowed))
                .params(values)
                .query((row, n) -> order(row))
                .list();
    }

    private static List<SupervisionOrder> shown(List<SupervisionOrder> orders) {
        return orders.stream()
                .map(order -> order.opens() ? order : order.blanked())
                .toList();
    }

    Optional<SupervisionOrder> find(Actor actor, UUID id) {
        return list(actor, OF_ID, Map.of("id", id)).stream().findFirst();
    }

    /** The same with the case it is about, whether it opens or not, and whoever else takes a step on it waits. */
    Optional<SupervisionOrder> hold(Actor actor, UUID id) {
        jdbc.sql("select id from supervision_order where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        return read(actor, new OrderReach(actor).condition(values), OF_ID, values).stream()
                .findFirst();
    }

    /** Who issued the order of an id, whoever asks; for a form that is sent twice. */
    Optional<UUID> issuerOf(UUID id) {
        return jdbc.sql("select issued_by_id from supervision_order where id = ?")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /**
     * The next serial of a county in a year. Holds its counter until the transaction ends, so that there is no gap. The first
     * of a year makes the counter; two of them queue at a row that nothing refers to.
     */
    int nextSerial(UUID countyId, int year) {
        int serial = counter(countyId, year).orElseGet(() -> begin(countyId, year)) + 1;
        jdbc.sql("update supervision_counter set last_serial = ? where county_id = ? and order_year = ?")
                .params(serial, countyId, year)
                .update();
        return serial;
    }

    private Optional<Integer> counter(UUID countyId, int year) {
        return jdbc.sql("select last_serial from supervision_counter where county_id = ? and order_year = ? for update")
                .params(countyId, year)
                .query(Integer.class)
                .optional();
    }

    private int begin(UUID countyId, int year) {
        jdbc.sql("select name from setting where name = 'order-number' for update")
                .query(String.class)
                .single();
        return counter(countyId, year).orElseGet(() -> {
            jdbc.sql("insert into supervision_counter (county_id, order_year, last_serial) values (?, ?, 0)")
                    .params(countyId, year)
                    .update();
            return 0;
        });
    }

    void add(SupervisionOrder order, UUID countyId, int serial, UUID issuedById) {
        jdbc.sql("""
                        insert into supervision_order (id, county_id, order_year, serial, number_text, grade, occasion,
                            dispute_id, finding_id, organisation_id, subject, asked, issued_on, issued_by_id,
                            issued_by_name, receive_by, promised_on, due_on, extensions, returns, state)
                        values (:id, :county, :year, :serial, :number, :grade, :occasion, :dispute, :finding,
                            :organisation, :subject, :asked, :issued, :by, :name, :receive, :due, :due, 0, 0, 'ISSUED')""")
                .param("id", order.id())
                .param("county", countyId)
                .param("year", order.issuedOn().getYear())
                .param("serial", serial)
                .param("number", order.number())
                .param("grade", order.grade().name())
                .param("occasion", order.occasion().name())
                .param("dispute", order.disputeId())
                .param("finding", order.findingId())
                .param("organisation", order.organisationId())
                .param("subject", order.subject())
                .param("asked", order.asked())
                .param("issued", order.issuedOn())
                .param("by", issuedById)
                .param("name", order.issuedBy())
                .param("receive", order.receiveBy())
                .param("due", order.dueOn())
                .update();
    }

    /** Writes what a step made of the order. */
    void put(SupervisionOrder order) {
        jdbc.sql("""
                        update supervision_order set grade = :grade, state = :state, promised_on = :promised, due_on = :due,
                            extensions = :extensions, returns = :returns, referred_on = :referred, received_on = :received,
                            answered_on = :answered, closed_on = :closed
                        where id = :id""")
                .param("grade", order.grade().name())
                .param("state", order.state().name())
                .param("promised", order.promisedOn())
                .param("due", order.dueOn())
                .param("extensions", order.extensions())
                .param("returns", order.returns())
                .param("referred", order.referredOn())
                .param("received", order.receivedOn())
                .param("answered", order.answeredOn())
                .param("closed", order.closedOn())
                .param("id", order.id())
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static SupervisionOrder order(ResultSet row) throws SQLException {
        return new SupervisionOrder(
                row.getObject("id", UUID.class),
                row.getString("number_text"),
                Grade.valueOf(row.getString("grade")),
                Occasion.valueOf(row.getString("occasion")),
                row.getObject("dispute_id", UUID.class),
                row.getString("code"),
                row.getObject("finding_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation"),
                OrganisationKind.valueOf(row.getString("organisation_kind")),
                row.getObject("area_id", UUID.class),
                row.getString("subject"),
                row.getString("asked"),
                day(row, "issued_on"),
                row.getString("issued_by_name"),
                day(row, "receive_by"),
                day(row, "promised_on"),
                day(row, "due_on"),
                row.getInt("extensions"),
                row.getInt("returns"),
                maybe(row, "referred_on"),
                State.valueOf(row.getString("state")),
                maybe(row, "received_on"),
                maybe(row, "answered_on"),
                maybe(row, "closed_on"),
                row.getBoolean("may_open"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate maybe(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
