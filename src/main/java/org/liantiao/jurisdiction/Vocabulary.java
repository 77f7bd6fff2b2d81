package org.liantiao.jurisdiction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liantiao.base.Kept;
import org.liantiao.base.Texts;
import org.liantiao.base.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The county's word lists. Kept at hand; {@link WordChanges} changes them. */
@Service
public class Vocabulary {
    /** The lists there are. */
    public enum WordList {
        /** 纠纷类型; up front are those with a button of their own at logging. */
        TYPE,
        /** 纠纷来源; up front is the one chosen already at logging. */
        SOURCE,
        /** 难易程度; up front is the one chosen already at logging. */
        GRADE,
        /** 组织种类; each has the nature of one that the program knows. */
        ORGANISATION_KIND(true),
        /** 风险信号; each has the level it makes as its nature. */
        RISK_SIGNAL(true),
        /** 联合调处的常用搭配. */
        JOINT,
        /** 保密的缘由: why a case opens only for those who handle it. */
        SEAL;

        private final boolean hasNature;

        WordList() {
            this(false);
        }

        WordList(boolean hasNature) {
            this.hasNature = hasNature;
        }

        /** Whether each of its words must say what it comes to. */
        public boolean hasNature() {
            return hasNature;
        }

        /** Under which the trail keeps the list's changes. */
        public Topic topic() {
            return new Topic("words." + name());
        }
    }

    /**
     * A word of a list. Its code never changes, its names may.
     *
     * @param active whether it is offered; a retired one stays on the cases that have it, and in the filters
     * @param upfront whether logging puts it first
     * @param fixed what the law or the rules need: it is neither changed nor retired
     * @param nature what it comes to for the rules, by the name of their constant; empty in lists that need none
     */
    public record Word(
            String code, String zh, String en, boolean active, boolean upfront, boolean fixed, String nature) {
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

    public Optional<Word> find(WordList list, String code) {
        return words(list).stream().filter(word -> word.code().equals(code)).findFirst();
    }

    public boolean has(WordList list, String code) {
        return find(list, code).isPresent();
    }

    public boolean offers(WordList list, String code) {
        return find(list, code).filter(Word::active).isPresent();
    }

    /** What a form begins with: the word up front, else the first. */
    public Optional<String> preset(WordList list) {
        List<Word> offered = active(list);
        return offered.stream()
                .filter(Word::upfront)
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .map(Word::code);
    }

    /** A word's name in a language; the code itself when the list no longer has it. */
    public String name(WordList list, String code, Locale locale) {
        return find(list, code).map(word -> word.in(locale)).orElse(code);
    }

    public void forget() {
        lists.forget();
    }

    private Map<WordList, List<Word>> read() {
        Map<WordList, List<Word>> all = new EnumMap<>(WordList.class);
        jdbc.sql(
                        "select list, code, zh, en, active, upfront, fixed, nature from vocabulary order by list, position, code")
                .query(row -> {
                    all.computeIfAbsent(WordList.valueOf(row.getString("list")), list -> new ArrayList<>())
                            .add(word(row));
                });
        return all;
    }

    /** As it stands in the database now. */
    List<Word> read(WordList list) {
        return jdbc.sql(
                        "select code, zh, en, active, upfront, fixed, nature from vocabulary where list = ? order by position, code")
                .param(list.name())
                .query((row, n) -> word(row))
                .list();
    }

    private static Word word(ResultSet row) throws SQLException {
        String nature = row.getString("nature");
        return new Word(
                row.getString("code"),
                row.getString("zh"),
                row.getString("en"),
                row.getBoolean("active"),
                row.getBoolean("upfront"),
                row.getBoolean("fixed"),
                nature == null ? "" : nature);
    }
}
