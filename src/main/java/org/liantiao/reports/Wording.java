package org.liantiao.reports;

import java.time.Instant;

/** What a bulletin said in one of its versions, and who wrote it so. */
public record Wording(int version, String title, String body, Instant at, String by) {}
