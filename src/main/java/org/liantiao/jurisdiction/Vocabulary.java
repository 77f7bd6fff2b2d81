package org.liantiao.jurisdiction;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liantiao.base.Kept;
import org.liantiao.base.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The county's word lists: dispute types, sources, grades. Kept at hand; {@link #forget()} after a change. */
@Service
public class Vocabulary {
    /** The lists there are. */
    public enum WordList {
        TYPE,
        SOURCE,
        GRADE
    }

    public record Word(String code, String zh, String en, boolean active) {
        public String in(Locale locale) {
            return Texts.spoken(locale).equals(Texts.ENGLISH) ? en : zh;
        }
    }

    private final JdbcClient jdbc;
    private final Kept<Map<WordList, List<Word>>> lists = new Kept<>(this::read);

    Vocabulary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All words of a list in their order, the retired ones too. */
    public List<Word> words(WordList list) {
        return lists.get().getOrDefault(list, List.of());
    }

    public List<Word> active(WordList list) {
        return words(list).stream().filter(Word::active).toList();
    }

    public boolean has(WordList list, String code) {
        return words(list).stream().anyMatch(word -> word.code().equals(code));
    }

    /** A word's name in a language; the code itself when the list no longer has it. */
    public String name(WordList list, String code, Locale locale) {
        return words(list).stream()
                .filter(word -> word.code().equals(code))
                .findFirst()
                .map(word -> word.in(locale))
                .orElse(code);
    }

    public void forget() {
        lists.forget();
    }

    private Map<WordList, List<Word>> read() {
        Map<WordList, List<Word>> all = new EnumMap<>(WordList.class);
        for (WordList list : WordList.values()) all.put(list, read(list));
        return all;
    }

    private List<Word> read(WordList list) {
        return jdbc.sql("select code, zh, en, active from vocabulary where list = ? order by position, code")
                .param(list.name())
                .query((row, n) -> new Word(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }
}
