package org.liantiao.papers;

import java.util.List;
import org.liantiao.attachments.AttachedFile;

/** What a bound file holds, each a line of its index. */
sealed interface FilePart {
    /** A paper printed from the case. */
    record Printed(Papers.Line line) implements FilePart {}

    /** 签字原件: a paper as it was signed, in the place of the printed one. */
    record Signed(Papers.Line line, List<AttachedFile> files) implements FilePart {}

    /** A picture or a PDF. */
    record Attached(AttachedFile file) implements FilePart {}

    /** 在案音像材料: what cannot be printed is listed. */
    record Recordings(List<AttachedFile> files) implements FilePart {}
}
