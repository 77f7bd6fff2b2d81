package org.liantiao.reviews;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer said of one criterion.
 *
 * @param answer null while nothing was said, and where points say it
 * @param points what it was given; null where there are none to give
 */
public record Mark(@Nullable Answer answer, @Nullable Integer points, String remark) {
    public static final Mark NOTHING = new Mark(null, null, "");

    boolean isAnswered() {
        return answer != null || points != null;
    }

    /** Whether a criterion can be answered so: points up to its own, yes or no where it has none, and nothing of both. */
    boolean fits(Criterion criterion) {
        if (answer == Answer.NOT_APPLICABLE) return points == null;
        if (!criterion.isPointed()) return points == null;
        return answer == null && (points == null || points >= 0 && points <= criterion.points());
    }
}
