package org.liantiao.reports;

import java.util.List;

/** A section that another module adds to a bulletin: its heading, its sentences, and the table that they rest on. */
public record BulletinSection(String heading, List<String> sentences, PaperTable table) {
    public BulletinSection {
        sentences = List.copyOf(sentences);
    }
}
