package org.liantiao.papers;

import org.liantiao.attachments.Category;

/** A place in the order of a bound file: for the papers of a kind, the attachments of a category, or the list of recordings. */
public sealed interface FilePlace {
    /** How the setting writes it. */
    String code();

    /** Its name in the bundles. */
    String textKey();

    record OfPapers(PaperKind kind) implements FilePlace {
        @Override
        public String code() {
            return kind.name();
        }

        @Override
        public String textKey() {
            return kind.textKey();
        }
    }

    /** Pictures and PDFs; what is to be listened to or watched is listed apart. */
    record OfFiles(Category category) implements FilePlace {
        @Override
        public String code() {
            return "FILES_" + category.name();
        }

        @Override
        public String textKey() {
            return "papers.place." + category.name();
        }
    }

    /** 在案音像材料. */
    record OfRecordings() implements FilePlace {
        private static final String CODE = "RECORDINGS";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String textKey() {
            return "papers.place.RECORDINGS";
        }
    }

    static FilePlace of(String code) {
        if (code.equals(OfRecordings.CODE)) return new OfRecordings();
        return code.startsWith("FILES_")
                ? new OfFiles(Category.valueOf(code.substring("FILES_".length())))
                : new OfPapers(PaperKind.valueOf(code));
    }
}
