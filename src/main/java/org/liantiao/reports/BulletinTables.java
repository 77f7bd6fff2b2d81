package org.liantiao.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Figure;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;

/** The tables of a bulletin: what each rate divides by what, the places in their order, the months. */
public final class BulletinTables {
    private static final List<Figure> OF_A_PLACE =
            List.of(Figure.REGISTERED, Figure.SUCCEEDED, Figure.FAILED, Figure.OPEN, Figure.OVERDUE);

    private final Texts texts;
    private final Locale locale;
    private final BulletinFigures figures;
    private final Numbers numbers;

    BulletinTables(Texts texts, Locale locale, BulletinFigures figures) {
        this.texts = texts;
        this.locale = locale;
        this.figures = figures;
        this.numbers = new Numbers(figures.target(), locale);
    }

    public PaperTable rates() {
        List<List<String>> lines = new ArrayList<>();
        for (ResolutionRate rate : ResolutionRate.values()) {
            Share share = figures.now().share(rate);
            lines.add(List.of(
                    texts.say(locale, rate.textKey()),
                    numbers.count(share.part()),
                    numbers.count(share.whole()),
                    numbers.percent(share),
                    numbers.percent(figures.before().share(rate)),
                    numbers.percent(figures.lastYear().share(rate)),
                    texts.say(locale, rate.textKey() + ".formula")));
        }
        return table("rates", lines);
    }

    /** In the order of the tree: nobody is ranked. */
    public PaperTable places() {
        Set<Figure> ofAPlace = new LinkedHashSet<>(OF_A_PLACE);
        ofAPlace.add(figures.unresolved());
        List<List<String>> lines = new ArrayList<>();
        for (BulletinFigures.Place place : figures.places()) {
            Share share = place.share(figures.targetRate());
            List<String> line = new ArrayList<>();
            line.add(place.name());
            for (Figure figure : ofAPlace) line.add(numbers.count(place.count(figure)));
            line.add(numbers.count(share.part()) + " ÷ " + numbers.count(share.whole()));
            line.add(share.isSmall() ? say("few", String.valueOf(Share.SMALL)) : numbers.percent(share));
            lines.add(line);
        }
        List<String> heads = new ArrayList<>(List.of(say("place")));
        for (Figure figure : ofAPlace) heads.add(texts.say(locale, figure.textKey()));
        heads.add(say("fraction"));
        heads.add(texts.say(locale, figures.targetRate().textKey()));
        return new PaperTable(say("places"), heads, lines);
    }

    /** What other modules add. */
    public List<PaperTable> more() {
        return figures.sections().stream().map(BulletinSection::table).toList();
    }

    public PaperTable months() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(months(Figure.REGISTERED, BulletinFigures.Month::registered));
        lines.add(months(Figure.SUCCEEDED, BulletinFigures.Month::settled));
        List<String> heads = new ArrayList<>(List.of(say("month")));
        YearMonth last = null;
        for (BulletinFigures.Month month : figures.months()) {
            boolean newYear = last == null || last.getYear() != month.month().getYear();
            last = month.month();
            String number = String.valueOf(last.getMonthValue());
            heads.add(newYear ? say("yearMonth", String.valueOf(last.getYear()), number) : say("monthOnly", number));
        }
        return new PaperTable(say("months"), heads, lines);
    }

    private List<String> months(Figure figure, ToLongFunction<BulletinFigures.Month> count) {
        List<String> line = new ArrayList<>(List.of(texts.say(locale, figure.textKey())));
        figures.months().forEach(month -> line.add(numbers.count(count.applyAsLong(month))));
        return line;
    }

    private PaperTable table(String key, List<List<String>> lines) {
        return new PaperTable(say(key), List.of(say(key + ".heads").split("\\|")), lines);
    }

    private String say(String key, Object... params) {
        return texts.say(locale, "reports.bulletin.table." + key, params);
    }
}
