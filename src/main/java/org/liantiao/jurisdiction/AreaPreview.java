package org.liantiao.jurisdiction;

import java.util.Comparator;
import java.util.List;
import org.liantiao.base.RefusedRow;

/**
 * What an area file would do to the tree.
 *
 * @param added new areas, each behind its parent
 * @param renamed areas whose code is known under another name
 * @param known areas that stay as they are
 * @param refused rows that cannot come in; while there is one, nothing comes in
 * @param doubtful rows that come in, yet look odd: a code that does not begin as its parent's does
 */
public record AreaPreview(
        List<Entry> added,
        List<Renaming> renamed,
        List<Entry> known,
        List<RefusedRow> refused,
        List<RefusedRow> doubtful) {

    /**
     * A row that says what it must.
     *
     * @param parentCode empty for the county
     */
    public record Entry(int row, String code, String name, Tier tier, String parentCode, String source) {
        static final Comparator<Entry> PARENTS_FIRST =
                Comparator.comparing(Entry::tier).reversed().thenComparing(Entry::code);
    }

    public record Renaming(Entry entry, String formerName) {}

    public long addedAt(Tier tier) {
        return added.stream().filter(entry -> entry.tier() == tier).count();
    }

    /** Whether the import would leave everything as it is. */
    public boolean changesNothing() {
        return added.isEmpty() && renamed.isEmpty();
    }
}
