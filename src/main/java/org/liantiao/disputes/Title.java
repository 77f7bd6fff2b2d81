package org.liantiao.disputes;

/** The few words a case is called by when nobody gave it any: the beginning of what happened. */
final class Title {
    private static final int MAX = 18;

    private Title() {}

    static String of(String facts) {
        String first = facts.split("[。；;！!？?\\n]", 2)[0].strip();
        if (first.codePointCount(0, first.length()) <= MAX) return first;
        String clause = first.split("[，,]", 2)[0].strip();
        String short_ = clause.codePointCount(0, clause.length()) >= 4 ? clause : first;
        return short_.codePointCount(0, short_.length()) <= MAX
                ? short_
                : short_.substring(0, short_.offsetByCodePoints(0, MAX)) + "…";
    }
}
