package org.liantiao.reviews;

import org.jspecify.annotations.Nullable;

/**
 * 电话回访: what the party said when they were called back. What they were not asked, or could not be, is null.
 *
 * @param reached null while nobody called
 */
public record Call(
        @Nullable Boolean reached,
        @Nullable Said settled,
        @Nullable Said satisfied,
        @Nullable Said performed,
        String words) {
    public static final Call NONE = new Call(null, null, null, null, "");

    /** What somebody said to a question. */
    public enum Said {
        YES,
        NO,
        /** 说不清 */
        UNSURE
    }

    /** What the trail keeps of it: nothing yet, not reached, or whether it is settled. */
    String result() {
        if (!isDone()) return "";
        return settled == null ? "NOT_REACHED" : settled.name();
    }

    boolean isDone() {
        return Boolean.FALSE.equals(reached) || Boolean.TRUE.equals(reached) && settled != null;
    }
}
