package org.liantiao.jurisdiction;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Reading;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** Reads a word as it was typed: both names are there, fit on a button, and no other word of the list has them. */
final class WordReading {
    private static final int LONGEST_ZH = 20;
    private static final int LONGEST_EN = 60;
    private static final int MOST_BUTTONS = 9;

    private final Reading reading = new Reading();
    private final WordList list;
    private final List<Word> others;
    private final WordForm form;

    /** @param self the word that is changed; null for a new one */
    WordReading(WordList list, List<Word> words, @Nullable Word self, WordForm form) {
        this.list = list;
        this.others = words.stream().filter(word -> !word.equals(self)).toList();
        this.form = form;
    }

    Reading read() {
        free("zh", form.zh(), LONGEST_ZH, Word::zh);
        free("en", form.en(), LONGEST_EN, Word::en);
        boolean crowded =
                others.stream().filter(word -> word.active() && word.upfront()).count() >= MOST_BUTTONS;
        if (list == WordList.TYPE && form.upfront() && crowded) reading.refuse("upfront", "word.buttons", MOST_BUTTONS);
        if (list.hasNature()) nature();
        return reading;
    }

    String zh() {
        return Typed.clean(form.zh());
    }

    String en() {
        return Typed.clean(form.en());
    }

    private void nature() {
        String nature = reading.choice("nature", form.nature());
        if (list == WordList.ORGANISATION_KIND
                && OrganisationKind.COMMITTEE.name().equals(nature)) reading.refuse("nature", "organisation.committee");
    }

    private void free(String field, String typed, int longest, Function<Word, String> name) {
        String wanted = plain(reading.line(field, typed, longest));
        if (wanted.isEmpty()) return;
        others.stream()
                .filter(word -> plain(name.apply(word)).equals(wanted))
                .findFirst()
                .ifPresent(word -> reading.refuse(field, word.active() ? "word.taken" : "word.takenByRetired"));
    }

    /** Full-width letters, blanks and capitals make no other word. */
    private static String plain(String name) {
        return Typed.halfWidth(name).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
