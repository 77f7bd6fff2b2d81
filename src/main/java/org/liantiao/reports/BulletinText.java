package org.liantiao.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Tally;
import org.liantiao.monitoring.PeriodWords;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;
import org.liantiao.monitoring.Verdict;

/** Puts a bulletin's figures into sentences, by rules alone. It speaks of cases and places, never of a person, and ranks nobody. */
final class BulletinText {
    private static final List<Figure> COMPARED = List.of(Figure.REGISTERED, Figure.SUCCEEDED, Figure.OVERDUE);

    private final Texts texts;
    private final Locale locale;
    private final BulletinFigures figures;
    private final Numbers numbers;
    private final PeriodWords periods;
    private final List<String> lines = new ArrayList<>();
    private int headings;

    BulletinText(Texts texts, Locale locale, BulletinFigures figures) {
        this.texts = texts;
        this.locale = locale;
        this.figures = figures;
        this.numbers = new Numbers(figures.target(), locale);
        this.periods = new PeriodWords(texts, locale);
    }

    String title() {
        return say("title", figures.area(), periods.of(figures.now().period()));
    }

    /** Paragraphs, one a line; headings are counted. */
    String body() {
        lines.add(say("lead", figures.area(), periods.of(figures.now().period()), periods.full(figures.asOf())));
        heading("h.counts");
        counts();
        heading("h.rates");
        rates();
        heading("h.compared");
        lines.add(compared("before", figures.before()));
        lines.add(compared("lastYear", figures.lastYear()));
        if (!figures.places().isEmpty()) {
            heading("h.places." + figures.tier());
            places();
        }
        figures.sections().forEach(section -> {
            headed(section.heading());
            lines.addAll(section.sentences());
        });
        heading("h.next");
        next();
        return String.join("\n", lines);
    }

    private void heading(String key) {
        headed(say(key));
    }

    private void headed(String words) {
        headings++;
        lines.add(say("heading." + headings, words));
    }

    private void counts() {
        lines.add(say(
                "counts",
                count(Figure.REGISTERED),
                count(Figure.ACCEPTED),
                count(Figure.SUCCEEDED),
                count(Figure.SUCCEEDED_WRITTEN),
                count(Figure.SUCCEEDED_ORAL),
                count(Figure.FAILED),
                count(Figure.REFUSED),
                count(Figure.WITHDRAWN),
                count(Figure.DECLINED)));
        afterSettling();
        lines.add(say(
                "standing",
                periods.full(figures.now().period().asOf(figures.asOf())),
                count(Figure.OPEN),
                count(Figure.OVERDUE)));
    }

    /** What a court confirmed and what was prevented, if anything was. */
    private void afterSettling() {
        List<String> said = new ArrayList<>();
        if (figures.now().count(Figure.COURT_CONFIRMED) > 0) said.add(say("confirmed", count(Figure.COURT_CONFIRMED)));
        for (Harm harm : Harm.values())
            if (figures.now().count(harm.figure()) > 0)
                said.add(say(
                        "prevented",
                        texts.say(locale, harm.figure().textKey()),
                        count(harm.figure()),
                        numbers.count(figures.now().people(harm))));
        if (!said.isEmpty()) lines.add(say("afterSettling", String.join(say("semicolon"), said)));
    }

    private void rates() {
        Share share = figures.now().share(figures.targetRate());
        String key = figures.judged() ? "target" : "target.reference";
        lines.add(say(key, rate(figures.targetRate()), numbers.goal()) + (figures.judged() ? distance(share) : ""));
        List<String> others = new ArrayList<>();
        for (ResolutionRate rate : ResolutionRate.values())
            if (rate != figures.targetRate() && figures.now().share(rate).whole() > 0) others.add(rate(rate));
        if (!others.isEmpty()) lines.add(say("others", String.join(say("semicolon"), others)));
    }

    private String rate(ResolutionRate rate) {
        Share share = figures.now().share(rate);
        return say(
                "rate",
                texts.say(locale, rate.textKey()),
                numbers.percent(share),
                numbers.count(share.part()),
                numbers.count(share.whole()));
    }

    private String distance(Share share) {
        if (share.whole() == 0) return say("distance.none", whole());
        if (share.isSmall()) return say("distance.few", String.valueOf(Share.SMALL), whole());
        long missing = figures.target().missing(share);
        if (missing > 0) return say(below(missing), numbers.count(missing));
        long room = figures.target().room(share);
        return say(room == 0 ? "distance.just" : "distance.room", numbers.count(room));
    }

    /** What a cohort lacks may be settled at any time. */
    private String below(long missing) {
        if (figures.targetRate() == ResolutionRate.COHORT) return "distance.below.COHORT";
        return canBeMadeGood(missing) ? "distance.below" : "distance.short";
    }

    /**
     * Only settling what is overdue now moves a case of the due basis above the line; what failed does not come back. Once the
     * period is over, what was overdue on its last day stays so.
     */
    private boolean canBeMadeGood(long missing) {
        return figures.targetRate() == ResolutionRate.DUE_BASIS
                && figures.now().period().runsOn(figures.asOf())
                && missing <= figures.now().count(Figure.OVERDUE);
    }

    /** 应化解, as a sentence calls the cases that the target's rate divides by. */
    private String whole() {
        return texts.say(locale, figures.targetRate().textKey() + ".whole");
    }

    private String compared(String with, BulletinFigures.Of other) {
        String name = say(
                figures.runs() ? with + ".sameDays" : with,
                figures.runs() ? periods.days(other.period()) : periods.of(other.period()));
        if (new Tally(other.counts()).isEmpty()) return say("compared.none", name);
        List<String> changes = new ArrayList<>();
        for (Figure figure : COMPARED) changes.add(change(figure, other));
        return say("compared", name, String.join(say("comma"), changes)) + rateChange(other);
    }

    private String change(Figure figure, BulletinFigures.Of other) {
        long now = figures.now().count(figure);
        long then = other.count(figure);
        String name = texts.say(locale, figure.textKey());
        String way = now == then ? "same" : now > then ? "more" : "less";
        return say("change." + way, name, numbers.count(Math.abs(now - then)), numbers.count(then), numbers.count(now));
    }

    /** Of few cases percentages prove nothing, so they are not compared. */
    private String rateChange(BulletinFigures.Of other) {
        Share now = figures.now().share(figures.targetRate());
        Share then = other.share(figures.targetRate());
        if (now.isSmall() || then.isSmall()) return say("rateChange.few", String.valueOf(Share.SMALL), whole());
        BigDecimal difference =
                now.percent().orElseThrow().subtract(then.percent().orElseThrow());
        String way = difference.signum() == 0 ? "same" : difference.signum() > 0 ? "more" : "less";
        return say(
                "rateChange." + way,
                texts.say(locale, figures.targetRate().textKey()),
                numbers.percent(then),
                numbers.percent(now),
                Numbers.points(difference));
    }

    private void places() {
        if (figures.judged()) againstTheTarget();
        Figure unresolved = figures.unresolved();
        String left = figures.places().stream()
                .filter(place -> place.count(unresolved) > 0)
                .map(place -> say("place.count", place.name(), numbers.count(place.count(unresolved))))
                .collect(Collectors.joining(say("comma")));
        if (!left.isEmpty()) lines.add(say("places.unresolved." + unresolved, left));
        long few = figures.places().stream()
                .filter(place -> place.share(figures.targetRate()).isSmall())
                .count();
        if (few > 0) lines.add(say("places.few", numbers.count(few), String.valueOf(Share.SMALL), whole()));
    }

    /** By place; the few whose whole interval lies below the target are named, for the others it may be chance. */
    private void againstTheTarget() {
        String below = figures.places().stream()
                .filter(place -> figures.target().verdict(place.share(figures.targetRate())) == Verdict.BELOW)
                .map(place -> say("place.rate", place.name(), numbers.percent(place.share(figures.targetRate()))))
                .collect(Collectors.joining(say("comma")));
        boolean compared = figures.places().stream()
                .anyMatch(place -> !place.share(figures.targetRate()).isSmall());
        if (!below.isEmpty()) lines.add(say("places.below", numbers.goal(), below));
        else if (compared) lines.add(say("places.noneBelow", numbers.goal()));
    }

    private void next() {
        BulletinFigures.Of now = figures.now();
        if (now.count(Figure.OVERDUE) > 0) lines.add(say("next.overdue", count(Figure.OVERDUE)));
        if (now.count(Figure.FAILED) > 0) lines.add(say("next.failed", count(Figure.FAILED)));
        Share performed = now.share(ResolutionRate.PERFORMED);
        long unperformed = performed.whole() - performed.part();
        if (unperformed > 0) lines.add(say("next.unperformed", numbers.count(unperformed)));
        lines.add(say("next.always"));
    }

    private String count(Figure figure) {
        return numbers.count(figures.now().count(figure));
    }

    private String say(String key, Object... params) {
        return texts.say(locale, "reports.bulletin." + key, params);
    }
}
