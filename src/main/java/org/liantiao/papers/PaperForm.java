package org.liantiao.papers;

/** What a paper goes out as. */
public enum PaperForm {
    /** To be read and printed anywhere, with its typefaces inside. */
    PDF("pdf", "application/pdf"),
    /** For Word and WPS, to be edited. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String contentType;

    PaperForm(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }
}
