package org.liantiao.jurisdiction;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an area has, in figures: what would go along with it, or be called by its new name, when the tree is redrawn. */
@Service
@Transactional(readOnly = true)
public class GoesAlong {
    private final Areas areas;
    private final Organisations organisations;
    private final Team team;
    private final Residents residents;
    private final LocalCases cases;

    GoesAlong(Areas areas, Organisations organisations, Team team, Residents residents, LocalCases cases) {
        this.areas = areas;
        this.organisations = organisations;
        this.team = team;
        this.residents = residents;
        this.cases = cases;
    }

    /**
     * @param villages those of a township; none of a village, nor of the county, which never goes anywhere
     * @param people of the area and of what lies below it
     * @param organisations its own, without its committee
     * @param team those who mediate with a village
     */
    public record Amounts(int villages, int people, int organisations, int team, int openCases, int cases) {}

    public Amounts of(UUID areaId) {
        Area area = areas.findById(areaId).orElseThrow();
        return new Amounts(
                area.tier() == Tier.TOWNSHIP ? areas.openBelow(areaId).size() : 0,
                residents.count(area),
                (int) organisations.ofArea(areaId).stream()
                        .filter(one -> one.kind() != OrganisationKind.COMMITTEE)
                        .count(),
                team.of(areaId).size(),
                cases.open(area),
                cases.all(area));
    }
}
