package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.Tier;

/**
 * Which figure, of which period, seen from which day: enough to count it anywhere, and to open the list it counts.
 *
 * @param asOf the day one looks from, today as a rule: cohorts and lasting settlements are read on it, and nothing after
 *     it is counted
 * @param slice which of the cases
 * @param closed the closed period whose figure it is, as it was then; null for the figure as it is now
 */
public record FigureQuery(
        Figure figure,
        Period period,
        LocalDate asOf,
        Slice slice,
        @Nullable UUID closed) {
    /** @throws IllegalArgumentException when the period has not begun by that day */
    public FigureQuery {
        if (asOf.isBefore(period.from())) throw new IllegalArgumentException("a period that has not begun");
    }

    /** A figure as it is now. */
    public FigureQuery(Figure figure, Period period, LocalDate asOf, Slice slice) {
        this(figure, period, asOf, slice, null);
    }

    /** The same as it was when the period was closed. */
    public FigureQuery asClosed(UUID id) {
        return new FigureQuery(figure, period, asOf, slice, id);
    }

    public @Nullable Tier tier() {
        return slice.tier();
    }

    /** The last day that counts: the period's last, or the day one looks from. */
    public LocalDate lastDay() {
        return period.asOf(asOf);
    }

    /** As the address of its list carries it. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("figure", figure.name());
        parameters.put("from", period.from().toString());
        parameters.put("to", period.to().toString());
        parameters.put("asOf", asOf.toString());
        parameters.putAll(slice.parameters());
        if (closed != null) parameters.put("closed", closed.toString());
        return parameters;
    }

    /** The same in one area. */
    public Map<String, String> parameters(FigureArea area) {
        Map<String, String> parameters = parameters();
        parameters.put("area", area.id().toString());
        if (area.itself()) parameters.put("itself", "true");
        return parameters;
    }

    /** Reads an address; empty when it asks for no figure, or for one that makes no sense. */
    public static Optional<FigureQuery> read(Map<String, List<String>> parameters) {
        try {
            return Optional.of(new FigureQuery(
                    Figure.valueOf(first(parameters, "figure")),
                    Period.between(first(parameters, "from"), first(parameters, "to"))
                            .orElseThrow(),
                    Typed.day(first(parameters, "asOf")).orElseThrow(),
                    Slice.read(parameters),
                    Typed.id(first(parameters, "closed")).orElse(null)));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
