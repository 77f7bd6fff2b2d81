package org.liantiao.papers;

/** A file that goes out. The name of a case's paper holds its code and its kind, and names nobody. */
public record PaperFile(String fileName, String contentType, byte[] content) {
    /** Whether a browser may show it itself; anything else is saved. */
    public boolean isShown() {
        return contentType.equals(PaperForm.PDF.contentType());
    }
}
