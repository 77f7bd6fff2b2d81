package org.liantiao.archive;

/** 保管期限: for how long a file is kept. The law sets none for the files of mediation, so the years are the county's own. */
public enum Retention {
    SHORT,
    LONG,
    PERMANENT;

    /** Its name in the bundles. */
    public String textKey() {
        return "archive.retention." + name();
    }
}
