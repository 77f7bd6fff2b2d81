package org.liantiao.archive;

import java.util.List;

/** How an archive number (档号) reads: text that names the year, the organisation and its serial. */
record ArchiveNumber(String template) {
    private static final String YEAR = "{year}";
    private static final String SHORT = "{short}";
    private static final String SERIAL = "{serial}";

    static final List<String> PLACEHOLDERS = List.of(YEAR, SHORT, SERIAL);

    String of(int year, String organisation, int serial) {
        return template.replace(YEAR, String.valueOf(year))
                .replace(SHORT, organisation)
                .replace(SERIAL, String.valueOf(serial));
    }
}
