package org.liantiao.attachments.internal;

import java.util.Arrays;
import java.util.UUID;

/**
 * The files that were met on the way through a store, eight bytes each: asking a bucket for a million files one by one would take
 * hours. Two random ids share those bytes once in many millions of stores.
 */
final class Met {
    private long[] files = new long[1024];
    private int count;
    private boolean sorted;

    void add(UUID file) {
        if (count == files.length) files = Arrays.copyOf(files, 2 * count);
        files[count++] = sign(file);
        sorted = false;
    }

    boolean has(UUID file) {
        if (!sorted) Arrays.sort(files, 0, count);
        sorted = true;
        return Arrays.binarySearch(files, 0, count, sign(file)) >= 0;
    }

    private static long sign(UUID file) {
        return file.getLeastSignificantBits() ^ file.getMostSignificantBits();
    }
}
