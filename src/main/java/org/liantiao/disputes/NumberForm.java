package org.liantiao.disputes;

/**
 * How numbers and committees are to read, as typed. Fields of refusals: the names of these.
 *
 * @param template of document numbers, with {year}, {short} and {serial}
 * @param prefix the letters that case codes begin with
 * @param committeeName of new areas' committees, with {area}
 */
public record NumberForm(String template, String prefix, String committeeName) {}
