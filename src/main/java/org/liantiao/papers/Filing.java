package org.liantiao.papers;

/**
 * What the cover of an archived file says of its place in the archive.
 *
 * @param number 档号
 * @param retention 保管期限, as the county says it
 */
public record Filing(String number, String retention) {
    /** Of a file that lies in no archive; the cover leaves room for it. */
    public static final Filing NONE = new Filing("", "");

    PaperValues on(PaperValues cover) {
        return cover.put(PaperField.ARCHIVE_NUMBER, number).put(PaperField.RETENTION, retention);
    }
}
