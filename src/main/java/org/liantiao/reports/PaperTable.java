package org.liantiao.reports;

import java.util.List;

/** A table of a paper: its heading, and lines whose first cell names them. */
public record PaperTable(String title, List<String> heads, List<List<String>> lines) {}
