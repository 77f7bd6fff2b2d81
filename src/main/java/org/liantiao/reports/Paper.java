package org.liantiao.reports;

/** A file that goes out. */
public record Paper(String fileName, String contentType, byte[] content) {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PDF = "application/pdf";
}
