package org.liantiao.reports;

/**
 * Typefaces by the names Chinese offices have them under (GB/T 9704 is written for them). Files that are edited further name
 * them only; who lacks one sees what their program takes instead.
 */
final class Typefaces {
    static final String TITLE = "方正小标宋简体";
    static final String HEADING = "黑体";
    static final String TEXT = "仿宋_GB2312";
    static final String TABLE = "宋体";
    static final String LATIN = "Times New Roman";

    private Typefaces() {}
}
