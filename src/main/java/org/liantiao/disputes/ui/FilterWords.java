package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.IdNumber;
import org.liantiao.base.NumbersInText;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.BodyKind;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.Slice;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** Says in words what a list was narrowed to. */
final class FilterWords {
    private final Component screen;
    private final Vocabulary vocabulary;
    private final Function<UUID, String> organisation;

    /** @param organisation the name of an organisation */
    FilterWords(Component screen, Vocabulary vocabulary, Function<UUID, String> organisation) {
        this.screen = screen;
        this.vocabulary = vocabulary;
        this.organisation = organisation;
    }

    /** @param area the name of the filter's area; null when it has none */
    String of(CaseFilter filter, @Nullable String area) {
        List<String> words = new ArrayList<>();
        if (filter.figure() != null) figure(words, filter.figure());
        if (filter.waiting() != null) words.add(waiting(filter.waiting().piles()));
        if (filter.standing() != null) words.add(say("standing." + filter.standing()));
        if (filter.due() != null) words.add(say("due." + filter.due()));
        if (area != null) words.add(filter.area() != null && filter.area().itself() ? say("itself", area) : area);
        if (!filter.types().isEmpty()) words.add(types(filter));
        if (filter.tier() != null) words.add(say("at", Words.of(screen, filter.tier())));
        if (filter.risk() != null) words.add(Words.of(screen, filter.risk()));
        registered(words, filter.registeredFrom(), filter.registeredTo());
        if (!filter.text().isBlank()) words.add(say("text", masked(filter.text())));
        return String.join(say("comma"), words);
    }

    private void figure(List<String> words, FigureQuery query) {
        words.add(say("figure", screen.getTranslation(query.figure().textKey())));
        words.add(say("period", full(query.period().from()), full(query.period().to())));
        slice(words, query.slice());
        if (query.closed() != null) words.add(say("asClosed"));
        if (query.asOf().isBefore(query.period().to())) words.add(say("asOf", full(query.asOf())));
    }

    private void slice(List<String> words, Slice slice) {
        if (slice.tier() != null) words.add(say("at", Words.of(screen, slice.tier())));
        if (slice.type() != null) words.add(vocabulary.name(WordList.TYPE, slice.type(), locale()));
        if (slice.source() != null) words.add(vocabulary.name(WordList.SOURCE, slice.source(), locale()));
        if (slice.body() != null) words.add(say("by", organisation.apply(slice.body())));
        if (slice.bodies() != null) words.add(say("by", bodies(slice.bodies())));
    }

    private String bodies(BodyKind bodies) {
        String kind = vocabulary.name(WordList.ORGANISATION_KIND, bodies.kind(), locale());
        return bodies.tier() == null ? kind : say("bodies." + bodies.tier(), kind);
    }

    private String waiting(java.util.Set<Pile> piles) {
        return piles.size() == 1 ? say("waiting." + piles.iterator().next()) : say("waiting");
    }

    private String types(CaseFilter filter) {
        return filter.types().stream()
                .map(code -> vocabulary.name(WordList.TYPE, code, locale()))
                .sorted()
                .collect(Collectors.joining(say("or")));
    }

    private void registered(List<String> words, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) words.add(say("between", full(from), full(to)));
        else if (from != null) words.add(say("since", full(from)));
        else if (to != null) words.add(say("until", full(to)));
    }

    /** A number of a person is masked here as everywhere. */
    private String masked(String text) {
        String number = IdNumber.normal(text);
        if (IdNumber.fault(number).isEmpty()) return new IdNumber(number).masked();
        String phone = PhoneNumber.normal(text);
        if (PhoneNumber.fault(phone).isEmpty()) return new PhoneNumber(phone).masked();
        return NumbersInText.perhaps(text) ? say("number") : text;
    }

    private static String full(LocalDate day) {
        return Days.full(locale(), day);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String say(String key, Object... params) {
        return screen.getTranslation("disputes.list." + key, params);
    }
}
