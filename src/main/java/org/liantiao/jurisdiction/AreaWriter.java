package org.liantiao.jurisdiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.jurisdiction.ShortNames.Siblings;
import org.springframework.stereotype.Component;

/** Writes what an import found, in batches: new areas with their committees, new names of known ones. */
@Component
class AreaWriter {
    private static final int BATCH = 200;

    private final Areas areas;
    private final Organisations organisations;
    private final Settings settings;
    private final Redrawing redrawing;

    AreaWriter(Areas areas, Organisations organisations, Settings settings, Redrawing redrawing) {
        this.areas = areas;
        this.organisations = organisations;
        this.settings = settings;
        this.redrawing = redrawing;
    }

    void write(AreaPreview preview, Collection<Area> here, AreaImport.Progress progress, Author by) {
        new Work(here, progress, preview.added().size() + preview.renamed().size()).write(preview, by);
    }

    private final class Work {
        private final Map<String, Area> byCode = new HashMap<>();
        private final Map<UUID, Organisation> committees = new HashMap<>();
        private final Map<String, Siblings> siblings = new HashMap<>();
        private final ShortNames shortNames = new ShortNames(organisations.shortNames());
        private final String namePattern = settings.value(Settings.COMMITTEE_NAME);
        private final AreaImport.Progress progress;
        private final int total;
        private int done;

        private Work(Collection<Area> here, AreaImport.Progress progress, int total) {
            this.progress = progress;
            this.total = total;
            here.forEach(area -> byCode.put(area.code(), area));
            here.stream()
                    .map(Area::countyId)
                    .findFirst()
                    .ifPresent(countyId -> organisations
                            .committees(countyId)
                            .forEach(
                                    committee -> committees.put(committee.area().id(), committee)));
        }

        private void write(AreaPreview preview, Author by) {
            progress.at(0, total);
            preview.renamed().forEach(renaming -> rename(renaming, by));
            areas.flush();
            byCode.values().forEach(area -> siblings(area.parent()).add(area.name()));
            preview.added().forEach(entry -> siblings(entry.parentCode()).add(entry.name()));
            for (Tier tier : List.of(Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE))
                addInBatches(preview.added().stream()
                        .filter(entry -> entry.tier() == tier)
                        .toList());
        }

        private void addInBatches(List<AreaPreview.Entry> entries) {
            for (int from = 0; from < entries.size(); from += BATCH)
                add(entries.subList(from, Math.min(from + BATCH, entries.size())));
        }

        private void rename(AreaPreview.Renaming renaming, Author by) {
            Area area = byCode.get(renaming.entry().code());
            if (area == null) throw new IllegalStateException("a renamed area is gone");
            redrawing.rename(area, renaming.entry().name(), by);
            progress.at(++done, total);
        }

        private void add(List<AreaPreview.Entry> entries) {
            List<Area> newAreas = new ArrayList<>();
            List<Organisation> newCommittees = new ArrayList<>();
            for (AreaPreview.Entry entry : entries) {
                Area area = area(entry);
                newAreas.add(area);
                newCommittees.add(committee(area));
            }
            areas.saveAll(newAreas);
            organisations.saveAll(newCommittees);
            areas.flush();
            done += entries.size();
            progress.at(done, total);
        }

        private Area area(AreaPreview.Entry entry) {
            Area parent = entry.parentCode().isEmpty() ? null : byCode.get(entry.parentCode());
            Area area = new Area(entry.code(), entry.name(), entry.tier(), parent, entry.source());
            byCode.put(area.code(), area);
            return area;
        }

        private Organisation committee(Area area) {
            Area parent = area.parent();
            Organisation above = parent == null ? null : committees.get(parent.id());
            String beginning = above == null || above.shortName() == null ? "" : above.shortName();
            String shortName = shortNames.propose(beginning, area.name(), siblings(parent));
            Organisation committee =
                    new Organisation(area, OrganisationKind.COMMITTEE, committeeName(area.name()), shortName);
            committees.put(area.id(), committee);
            return committee;
        }

        private Siblings siblings(@Nullable Area parent) {
            return siblings(parent == null ? "" : parent.code());
        }

        private Siblings siblings(String parentCode) {
            return siblings.computeIfAbsent(parentCode, code -> new Siblings());
        }

        private String committeeName(String areaName) {
            return namePattern.replace("{area}", areaName);
        }
    }
}
