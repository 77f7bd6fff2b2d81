package org.liantiao.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet comes to.
 *
 * @param answered how many criteria of {@code all} something was said of
 * @param points of a hundred, with one decimal: what was given of what could be; null when no pointed criterion applies
 * @param verdict as it stands; it counts once all is answered
 */
public record Score(int answered, int all, @Nullable BigDecimal points, SheetVerdict verdict) {
    static Score of(Criteria criteria, Map<UUID, Mark> marks) {
        int answered = 0;
        int given = 0;
        int possible = 0;
        boolean grave = false;
        for (Criterion criterion : criteria.list()) {
            Mark mark = marks.getOrDefault(criterion.id(), Mark.NOTHING);
            if (mark.isAnswered()) answered++;
            Integer points = mark.points();
            if (points != null) {
                given += points;
                possible += criterion.points();
            }
            grave |= criterion.grave() && mark.answer() == Answer.NOT_MET;
        }
        // Compared as a fraction, so that rounding lets nobody pass.
        boolean enough = possible > 0 && given * 100 >= criteria.passFrom() * possible;
        return new Score(
                answered,
                criteria.list().size(),
                possible == 0
                        ? null
                        : BigDecimal.valueOf(given * 100L).divide(BigDecimal.valueOf(possible), 1, RoundingMode.FLOOR),
                enough && !grave ? SheetVerdict.PASSED : SheetVerdict.FAILED);
    }

    public boolean isComplete() {
        return answered == all;
    }
}
