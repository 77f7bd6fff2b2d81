package org.liantiao.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Category;
import org.liantiao.attachments.FileKind;
import org.liantiao.disputes.CaseFile;
import org.springframework.stereotype.Component;

/** What the file of a case holds, in the county's order. A signed original stands in the place of the paper it is of. */
@Component
class FileContents {
    private final Papers papers;
    private final FileOrder order;

    FileContents(Papers papers, FileOrder order) {
        this.papers = papers;
        this.order = order;
    }

    /** @param attached what was added to the case, in its order */
    List<FilePart> of(Actor actor, CaseFile file, List<AttachedFile> attached) {
        List<Papers.Line> lines = papers.bound(actor, file);
        Set<AttachedFile> signed = new HashSet<>();
        for (Papers.Line line : lines) signed.addAll(signed(line, attached));
        List<FilePart> parts = new ArrayList<>();
        for (FilePlace place : order.places())
            switch (place) {
                case FilePlace.OfPapers(PaperKind kind) ->
                    lines.stream()
                            .filter(line -> line.kind() == kind)
                            .forEach(line -> parts.add(paper(line, attached)));
                case FilePlace.OfFiles(Category category) ->
                    attached.stream()
                            .filter(one -> one.category() == category && isPages(one) && !signed.contains(one))
                            .forEach(one -> parts.add(new FilePart.Attached(one)));
                case FilePlace.OfRecordings all -> recordings(attached, parts);
            }
        return parts;
    }

    /** What was added as the signed original of a paper: one scan, or a picture for each page. */
    static List<AttachedFile> signed(Papers.Line line, List<AttachedFile> attached) {
        return attached.stream()
                .filter(one -> isPages(one) && line.code().equals(one.signedPaper()))
                .toList();
    }

    private static FilePart paper(Papers.Line line, List<AttachedFile> attached) {
        List<AttachedFile> signed = signed(line, attached);
        return signed.isEmpty() ? new FilePart.Printed(line) : new FilePart.Signed(line, signed);
    }

    private static void recordings(List<AttachedFile> attached, List<FilePart> parts) {
        List<AttachedFile> all = attached.stream().filter(one -> !isPages(one)).toList();
        if (!all.isEmpty()) parts.add(new FilePart.Recordings(all));
    }

    private static boolean isPages(AttachedFile file) {
        return file.kind() == FileKind.IMAGE || file.kind() == FileKind.PDF;
    }
}
