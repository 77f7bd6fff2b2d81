package org.liantiao.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liantiao.disputes.Courses;
import org.liantiao.disputes.Courses.Stretch;
import org.liantiao.disputes.FigureQuestion;
import org.springframework.stereotype.Service;

/** Asks the last twelve months how a period will end. */
@Service
public class Forecasts {
    private static final int MONTHS = 12;

    private final Courses courses;

    Forecasts(Courses courses) {
        this.courses = courses;
    }

    /**
     * Of the whole of an area, on the day the question looks from.
     *
     * @param settled of the period so far, as {@code failed} is
     * @return empty when the period is over or too little happened to say anything
     */
    Optional<Forecast> of(FigureQuestion question, long settled, long failed) {
        LocalDate today = question.asOf();
        LocalDate end = question.period().to();
        if (end.isBefore(today)) return Optional.empty();
        List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(today, end)));
        stretches.addAll(earlier(today, ChronoUnit.DAYS.between(today, end)));
        return Forecast.of(settled, failed, courses.of(question, stretches));
    }

    /** As long as what is left of the period, begun on the same day of a month, and ended within the last twelve months. */
    private static List<Stretch> earlier(LocalDate today, long days) {
        List<Stretch> earlier = new ArrayList<>();
        for (int back = 1; ; back++) {
            LocalDate since = today.minusMonths(back);
            LocalDate until = since.plusDays(days);
            if (until.isBefore(today.minusMonths(MONTHS))) return earlier;
            if (!until.isAfter(today)) earlier.add(new Stretch(since, until));
        }
    }
}
