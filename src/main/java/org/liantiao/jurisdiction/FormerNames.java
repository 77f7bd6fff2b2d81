package org.liantiao.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How places were called: a case of that time goes on saying so. */
@Service
@Transactional(readOnly = true)
public class FormerNames {
    private final Areas areas;
    private final AreaHistory history;

    FormerNames(Areas areas, AreaHistory history) {
        this.areas = areas;
        this.history = history;
    }

    /**
     * @param then the place's name on the day
     * @param now what it is now, with its township, when it was renamed, moved or merged since; else null
     */
    public record Called(String then, @Nullable String now) {}

    public Called on(UUID areaId, LocalDate day) {
        Area area = areas.findById(areaId).orElseThrow();
        List<AreaPast> pasts = history.of(Stream.of(area, area.parent())
                .flatMap(Stream::ofNullable)
                .map(Area::id)
                .toList());
        Optional<AreaPast> past = on(pasts, areaId, day);
        String name = past.map(was -> name(was, day)).orElse(area.name());
        Area parent = area.parent();
        UUID parentThen = past.map(AreaPast::parentId).orElse(parent == null ? null : parent.id());
        String then =
                area.tier() == Tier.VILLAGE && parentThen != null ? parentName(pasts, parentThen, day) + name : name;
        String now = fullName(area.now());
        return new Called(name, then.equals(now) ? null : now);
    }

    private String parentName(List<AreaPast> pasts, UUID parent, LocalDate day) {
        return on(pasts, parent, day)
                .or(() -> on(history.of(List.of(parent)), parent, day))
                .map(AreaPast::name)
                .orElseGet(() -> areas.findById(parent).orElseThrow().name());
    }

    /** Before it was made out of another area it was called as that one was called at the time. */
    private String name(AreaPast past, LocalDate day) {
        UUID other = past.otherId();
        return past.kind() == AreaPast.Kind.FOUNDED && other != null
                ? on(other, day).then()
                : past.name();
    }

    /** What was so until the first change after the day; nothing when there was none. */
    private static Optional<AreaPast> on(List<AreaPast> pasts, UUID areaId, LocalDate day) {
        return pasts.stream()
                .filter(past -> past.areaId().equals(areaId) && past.changedOn().isAfter(day))
                .findFirst();
    }

    private static String fullName(Area area) {
        Area parent = area.parent();
        return area.tier() == Tier.VILLAGE && parent != null ? parent.name() + area.name() : area.name();
    }
}
