package org.liantiao.reviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liantiao.disputes.CaseFile;
import org.liantiao.papers.FileGap;

/**
 * A sheet as its page shows it to one reader.
 *
 * @param call what the party said; of drawn cases only
 * @param gaps what the file lacks, as the case tells it
 * @param holders who can be asked to put something right, by id
 * @param writes whether this reader fills it in now
 */
public record SheetPage(
        Sheet sheet,
        Criteria criteria,
        Map<UUID, Mark> marks,
        Call call,
        List<Finding> findings,
        CaseFile file,
        List<FileGap> gaps,
        Map<UUID, String> holders,
        boolean writes) {
    public Mark mark(Criterion criterion) {
        return marks.getOrDefault(criterion.id(), Mark.NOTHING);
    }

    public Score score() {
        return Score.of(criteria, marks);
    }
}
