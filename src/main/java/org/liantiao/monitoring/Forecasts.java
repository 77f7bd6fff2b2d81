package org.liantiao.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liantiao.disputes.Courses;
import org.liantiao.disputes.Courses.Became;
import org.liantiao.disputes.Courses.Course;
import org.liantiao.disputes.Courses.Stretch;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Slice;
import org.springframework.stereotype.Service;

/** Asks the last twelve months how a period will end. */
@Service
public class Forecasts {
    /**
     * Those that are decided on a period's last day. A cohort goes on being settled after it, and what lasts is known 90 days
     * later: on the last day neither is what it will come to, so their end cannot be forecast.
     */
    static final Set<ResolutionRate> KNOWN = EnumSet.of(ResolutionRate.REPORTED, ResolutionRate.DUE_BASIS);

    private static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 28;

    private final Courses courses;

    /** The rate that is forecast when the target counts a certain one. */
    static ResolutionRate standsFor(ResolutionRate target) {
        return KNOWN.contains(target) ? target : ResolutionRate.DUE_BASIS;
    }

    Forecasts(Courses courses) {
        this.courses = courses;
    }

    /**
     * Of an area, or of a tier, a type or a source of it, on the day the question looks from.
     *
     * @param rate one of {@link #KNOWN}
     * @param settled of the period so far, as {@code failed} is
     * @return empty when the period is over, an organisation is asked for, or fewer than {@link Share#SMALL} of these cases
     *     were decided in the stretches of the last twelve months that do not overlap, or will be in the period
     */
    Optional<Forecast> of(FigureQuestion question, ResolutionRate rate, long settled, long failed) {
        LocalDate today = question.asOf();
        LocalDate end = question.period().to();
        if (end.isBefore(today) || !suits(question.slice())) return Optional.empty();
        List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(today, end)));
        long days = ChronoUnit.DAYS.between(today, end);
        stretches.addAll(earlier(today, days));
        List<Course> found = courses.of(question, stretches);
        return decided(rate, found, days) < Share.SMALL ? Optional.empty() : Forecast.of(rate, settled, failed, found);
    }

    /** Which organisation has a case changes on its way up, so what became of its open ones is no more its own. */
    static boolean suits(Slice slice) {
        return slice.body() == null && slice.bodies() == null;
    }

    /** How many cases there are to go by, each of them once: long stretches overlap, so only some of them are looked at. */
    private static long decided(ResolutionRate rate, List<Course> courses, long days) {
        long step = days / SHORTEST_MONTH + 1;
        List<Became> counting = List.of(Forecast.counting(rate));
        return courses.stream()
                .filter(course -> course.stretch() > 0 && (course.stretch() - 1) % step == 0)
                .filter(course -> counting.contains(course.became()))
                .mapToLong(Course::cases)
                .sum();
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
