package org.liantiao.disputes.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Typed;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseFilter.Due;
import org.liantiao.disputes.CaseFilter.Standing;
import org.liantiao.disputes.CaseList.Sort;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.Inbox.Waiting;
import org.liantiao.disputes.Risk;
import org.liantiao.jurisdiction.Tier;

/**
 * What the list of disputes shows, as its address carries it: a reload or the back button brings the same list again.
 * What somebody typed into the search goes in only as long as it is no number of a person, see {@link SearchText}.
 *
 * @param sort null for the order that fits what is shown
 */
record ListState(CaseFilter filter, @Nullable Sort sort, boolean descending) {
    private static final String EVERYTHING = "ALL";

    /** A bare address shows what is under way. */
    static final ListState DEFAULT = of(CaseFilter.everything().standing(Standing.OPEN));

    static ListState of(CaseFilter filter) {
        return new ListState(filter, null, false);
    }

    /** The order to ask for: what is due first for what is under way, else the latest first. */
    Sort order() {
        if (sort != null) return sort;
        return underWay() ? Sort.URGENT : Sort.REGISTERED;
    }

    boolean orderDescends() {
        return sort == null ? !underWay() : descending;
    }

    private boolean underWay() {
        Standing standing = filter.standing();
        return filter.due() != null
                || filter.waiting() != null
                || standing != null
                        && Set.of(
                                        Standing.OPEN,
                                        Standing.REGISTERED,
                                        Standing.IN_MEDIATION,
                                        Standing.AWAITING_RULING,
                                        Standing.REPORT_OUTSTANDING)
                                .contains(standing);
    }

    /** The address of this list, for links. */
    String href() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? DisputesView.PATH : DisputesView.PATH + "?" + query;
    }

    QueryParameters parameters() {
        if (equals(DEFAULT)) return QueryParameters.empty();
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (filter.figure() != null)
            filter.figure().parameters().forEach((name, value) -> all.put(name, List.of(value)));
        if (!filter.text().isBlank()) all.putAll(SearchText.parameter(filter.text()));
        if (filter.area() != null) {
            put(all, "area", filter.area().id());
            if (filter.area().itself()) put(all, "itself", true);
        }
        if (!filter.types().isEmpty())
            all.put("type", filter.types().stream().sorted().toList());
        put(all, "standing", filter.standing());
        put(all, "at", filter.tier());
        put(all, "risk", filter.risk());
        put(all, "since", filter.registeredFrom());
        put(all, "until", filter.registeredTo());
        put(all, "due", filter.due());
        if (filter.waiting() != null)
            all.put(
                    "waiting",
                    filter.waiting().piles().stream().sorted().map(Pile::name).toList());
        put(all, "sort", sort);
        if (sort != null && descending) put(all, "descending", true);
        if (all.isEmpty()) put(all, "standing", EVERYTHING);
        return new QueryParameters(all);
    }

    /**
     * Reads an address; what it does not know it leaves out.
     *
     * @param actor whose inbox {@code waiting} speaks of
     * @param areas finds an area by its id
     */
    static ListState read(QueryParameters address, Actor actor, Function<UUID, @Nullable FigureArea> areas) {
        if (address.getParameters().isEmpty()) return DEFAULT;
        Reader reader = new Reader(address.getParameters());
        Set<Pile> piles = reader.constants("waiting", Pile.class);
        CaseFilter filter = new CaseFilter(
                SearchText.read(address),
                reader.area(areas),
                new LinkedHashSet<>(reader.all("type")),
                reader.constant("standing", Standing.class),
                reader.constant("at", Tier.class),
                reader.constant("risk", Risk.class),
                reader.day("since"),
                reader.day("until"),
                reader.constant("due", Due.class),
                FigureQuery.read(address.getParameters()).orElse(null),
                piles.isEmpty() ? null : new Waiting(actor, piles));
        Sort sort = reader.constant("sort", Sort.class);
        return new ListState(
                filter, sort, sort != null && !reader.all("descending").isEmpty());
    }

    private static void put(Map<String, List<String>> all, String name, @Nullable Object value) {
        if (value != null) all.put(name, List.of(value.toString()));
    }

    /** Reads parameters that anybody may have typed. */
    private record Reader(Map<String, List<String>> parameters) {
        List<String> all(String name) {
            return parameters.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank() && value.length() <= 40)
                    .limit(40)
                    .toList();
        }

        private String first(String name) {
            return all(name).stream().findFirst().orElse("");
        }

        <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
            return constants(name, type).stream().findFirst().orElse(null);
        }

        <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
            List<String> wanted = all(name);
            return EnumSet.allOf(type).stream()
                    .filter(constant -> wanted.contains(constant.name()))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        }

        @Nullable
        LocalDate day(String name) {
            return Typed.day(first(name)).orElse(null);
        }

        @Nullable
        FigureArea area(Function<UUID, @Nullable FigureArea> areas) {
            FigureArea area = Typed.id(first("area")).map(areas).orElse(null);
            return area == null || all("itself").isEmpty() ? area : new FigureArea(area.id(), area.tier(), true);
        }
    }
}
