package org.liantiao.disputes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.Tier;

/**
 * Which part of the cases a figure counts; what is null does not narrow.
 *
 * @param tier where a case concluded, or who held it while it was open
 * @param type of the county's list of dispute types
 * @param source of the county's list of sources
 * @param body the organisation that concluded its first round, or holds it while that runs
 * @param bodies the same, of a kind of organisations
 */
public record Slice(
        @Nullable Tier tier,
        @Nullable String type,
        @Nullable String source,
        @Nullable UUID body,
        @Nullable BodyKind bodies) {
    public static final Slice ALL = new Slice(null, null, null, null, null);

    /** Of one tier; null for all. */
    public static Slice ofTier(@Nullable Tier tier) {
        return new Slice(tier, null, null, null, null);
    }

    public Slice at(Tier tier) {
        return new Slice(tier, type, source, body, bodies);
    }

    public Slice of(String type) {
        return new Slice(tier, type, source, body, bodies);
    }

    public Slice from(String source) {
        return new Slice(tier, type, source, body, bodies);
    }

    public Slice by(UUID body) {
        return new Slice(tier, type, source, body, bodies);
    }

    public Slice by(BodyKind bodies) {
        return new Slice(tier, type, source, body, bodies);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** As addresses carry it. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (tier != null) parameters.put("tier", tier.name());
        if (type != null) parameters.put("kind", type);
        if (source != null) parameters.put("source", source);
        if (body != null) parameters.put("body", body.toString());
        if (bodies != null) parameters.put("bodies", bodies.code());
        return parameters;
    }

    /** @throws IllegalArgumentException for a tier or an organisation that cannot be one */
    public static Slice read(Map<String, List<String>> parameters) {
        String tier = first(parameters, "tier");
        String type = first(parameters, "kind");
        String source = first(parameters, "source");
        String body = first(parameters, "body");
        String bodies = first(parameters, "bodies");
        return new Slice(
                tier.isEmpty() ? null : Tier.valueOf(tier),
                type.isEmpty() ? null : type,
                source.isEmpty() ? null : source,
                body.isEmpty() ? null : Typed.id(body).orElseThrow(IllegalArgumentException::new),
                bodies.isEmpty() ? null : BodyKind.read(bodies));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
