package org.liantiao.jurisdiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Changes the county's word lists. Nothing is ever deleted: a word that is not wanted any more is retired, and the cases that
 * have it keep it.
 */
@Service
public class WordChanges {
    private final JdbcClient jdbc;
    private final Vocabulary vocabulary;
    private final Changes changes;

    WordChanges(JdbcClient jdbc, Vocabulary vocabulary, Changes changes) {
        this.jdbc = jdbc;
        this.vocabulary = vocabulary;
        this.changes = changes;
    }

    /** Adds a word at the end. Refuses a missing or over-long name, and one that another word of the list has. */
    public Outcome<String> add(Author by, WordList list, WordForm form) {
        return change(by, list, words -> {
            WordReading typed = new WordReading(list, words, null, form);
            Reading reading = typed.read();
            if (!reading.clean()) return reading.refused();
            String code = nextCode(words);
            insert(list, code, typed, words.size() + 1, form.nature());
            trace("word.added", by, list, word(typed.zh(), typed.en()));
            if (form.upfront()) putUpfront(by, list, code, true, word(typed.zh(), typed.en()));
            return Outcome.done(code);
        });
    }

    /** Gives a word other names, and says whether logging puts it first. Cases that have it show the new name. */
    public Outcome<String> change(Author by, WordList list, String code, WordForm form) {
        return change(by, list, words -> {
            Word known = find(words, code);
            if (known.fixed()) return Outcome.refused(Refusal.page("word.fixed"));
            WordReading typed = new WordReading(list, words, known, form);
            Reading reading = typed.read();
            if (!reading.clean()) return reading.refused();
            rename(by, list, known, typed);
            if (list.hasNature()) become(by, list, known, typed, Objects.requireNonNull(form.nature()));
            if (form.upfront() != known.upfront())
                putUpfront(by, list, code, form.upfront(), word(typed.zh(), typed.en()));
            return Outcome.done(code);
        });
    }

    /** Offers a word no more. Refuses the last one of a list, and what the law or the rules need. */
    public Outcome<String> retire(Author by, WordList list, String code) {
        return change(by, list, words -> {
            Word word = find(words, code);
            if (!word.active()) return Outcome.done(code);
            if (word.fixed()) return Outcome.refused(Refusal.page("word.fixed"));
            if (words.stream().filter(Word::active).count() == 1) return Outcome.refused(Refusal.page("word.last"));
            return turn(by, list, word, false, "word.retired");
        });
    }

    /** Offers a retired word again. */
    public Outcome<String> resume(Author by, WordList list, String code) {
        return change(by, list, words -> {
            Word word = find(words, code);
            return word.active() ? Outcome.done(code) : turn(by, list, word, true, "word.resumed");
        });
    }

    /** Changes places with the word before or behind it among those that are offered; nothing where there is none. */
    public Outcome<String> move(Author by, WordList list, String code, boolean up) {
        return change(by, list, words -> {
            Word word = find(words, code);
            List<Word> offered = words.stream().filter(Word::active).toList();
            int to = offered.indexOf(word) + (up ? -1 : 1);
            if (!word.active() || to < 0 || to >= offered.size()) return Outcome.done(code);
            List<Word> order = new ArrayList<>(words);
            Collections.swap(order, words.indexOf(word), words.indexOf(offered.get(to)));
            for (int i = 0; i < order.size(); i++) place(list, order.get(i).code(), i + 1);
            trace(up ? "word.up" : "word.down", by, list, word(word.zh(), word.en()));
            return Outcome.done(code);
        });
    }

    private void insert(WordList list, String code, WordReading typed, int position, @Nullable String nature) {
        jdbc.sql("insert into vocabulary (list, code, zh, en, position, active, upfront, nature)"
                        + " values (?, ?, ?, ?, ?, true, false, ?)")
                .param(list.name())
                .param(code)
                .param(typed.zh())
                .param(typed.en())
                .param(position)
                .param(nature)
                .update();
    }

    private void place(WordList list, String code, int position) {
        jdbc.sql("update vocabulary set position = ? where list = ? and code = ?")
                .params(position, list.name(), code)
                .update();
    }

    private void rename(Author by, WordList list, Word known, WordReading typed) {
        if (known.zh().equals(typed.zh()) && known.en().equals(typed.en())) return;
        jdbc.sql("update vocabulary set zh = ?, en = ? where list = ? and code = ?")
                .params(typed.zh(), typed.en(), list.name(), known.code())
                .update();
        Map<String, String> facts = new HashMap<>(word(typed.zh(), typed.en()));
        facts.put("former", known.zh());
        facts.put("formerEn", known.en());
        trace("word.renamed", by, list, facts);
    }

    /** What it comes to: for an organisation kind once and for ever, since its organisations have it. */
    private void become(Author by, WordList list, Word known, WordReading typed, String nature) {
        if (nature.equals(known.nature()) || list == WordList.ORGANISATION_KIND) return;
        jdbc.sql("update vocabulary set nature = ? where list = ? and code = ?")
                .params(nature, list.name(), known.code())
                .update();
        Map<String, String> facts = new HashMap<>(word(typed.zh(), typed.en()));
        facts.put("former", known.nature());
        facts.put("now", nature);
        trace("word.nature", by, list, facts);
    }

    /** Types may have several up front, the other lists one. */
    private void putUpfront(Author by, WordList list, String code, boolean upfront, Map<String, String> word) {
        if (upfront && list != WordList.TYPE)
            jdbc.sql("update vocabulary set upfront = false where list = ?")
                    .param(list.name())
                    .update();
        jdbc.sql("update vocabulary set upfront = ? where list = ? and code = ?")
                .params(upfront, list.name(), code)
                .update();
        trace(upfront ? "word.upfront" : "word.notUpfront", by, list, word);
    }

    private Outcome<String> turn(Author by, WordList list, Word word, boolean active, String kind) {
        jdbc.sql("update vocabulary set active = ? where list = ? and code = ?")
                .params(active, list.name(), word.code())
                .update();
        trace(kind, by, list, word(word.zh(), word.en()));
        return Outcome.done(word.code());
    }

    /** Whoever changes the same list meanwhile waits, so that no name and no place is given twice. */
    private Outcome<String> change(Author by, WordList list, Function<List<Word>, Outcome<String>> work) {
        Outcome<String> outcome = changes.make(by, () -> {
            jdbc.sql("select code from vocabulary where list = ? for update")
                    .param(list.name())
                    .query(String.class)
                    .list();
            return work.apply(vocabulary.read(list));
        });
        vocabulary.forget();
        return outcome;
    }

    private static Word find(List<Word> words, String code) {
        return words.stream()
                .filter(word -> word.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The number after the highest one of the list, in two digits as the lists of the statistics have them. */
    private static String nextCode(List<Word> words) {
        int highest = words.stream()
                .map(Word::code)
                .filter(code -> code.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.format("%02d", highest + 1);
    }

    private static Map<String, String> word(String zh, String en) {
        return Map.of("what", zh, "whatEn", en);
    }

    private void trace(String kind, Author by, WordList list, Map<String, String> facts) {
        changes.trace(kind, by, list.topic(), facts);
    }
}
