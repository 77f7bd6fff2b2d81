package org.liantiao.jurisdiction.ui.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.ListEditor;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 词库: one word list, to add to, rename, order and retire from; and who changed what. */
abstract class WordsPage extends Page implements Titled {
    static final String PATH = "admin/words";

    private final WordDesk desk;
    private final WordList list;
    private final ListEditor<Word> editor;
    private final ChangeList log;

    WordsPage(WordDesk desk, WordList list) {
        this.desk = desk;
        this.list = list;
        editor = new ListEditor<>(getTranslation("jurisdiction.words.offered"), new Words());
        log = new ChangeList(desk.log(), list.topic(), desk.clock());
        Button add = new Button(getTranslation("jurisdiction.words.add." + list), Symbol.of("plus"));
        add.addThemeNames("primary");
        add.addClickListener(click -> new WordDialog(desk, list, null, this::refresh).open());
        add(
                new SubPages(PATH, getClass()),
                new Paragraph(getTranslation("jurisdiction.words.lead." + list)),
                editor,
                log);
        addDock(add);
    }

    @Override
    public String titleKey() {
        return "jurisdiction.words." + list;
    }

    private void refresh() {
        editor.refresh();
        log.refresh();
    }

    private final class Words implements ListEditor.Desk<Word> {
        @Override
        public List<Word> read() {
            return desk.vocabulary().words(list);
        }

        @Override
        public boolean isOffered(Word word) {
            return word.active();
        }

        /** Both names, for the administrator keeps both. */
        @Override
        public ListEditor.Line line(Word word) {
            String name = word.in(getLocale());
            String other = name.equals(word.zh()) ? word.en() : word.zh();
            String second = word.nature().isEmpty() ? other : other + " · " + mediation(word);
            return new ListEditor.Line(word.code(), name, second, badges(word), word.fixed());
        }

        @Override
        public void move(Word word, boolean up) {
            desk.changes().move(desk.current().author(), list, word.code(), up);
            log.refresh();
        }

        @Override
        public void open(Word word) {
            new WordDialog(desk, list, word, WordsPage.this::refresh).open();
        }

        private String mediation(Word word) {
            return getTranslation("jurisdiction.mediation."
                    + OrganisationKind.valueOf(word.nature()).mediation());
        }

        private List<Badge> badges(Word word) {
            List<Badge> badges = new ArrayList<>();
            if (word.upfront() && word.active())
                badges.add(Badge.accent("star", getTranslation("jurisdiction.words.upfront." + list)));
            if (word.fixed()) badges.add(Badge.quiet("lock", getTranslation("jurisdiction.words.fixed")));
            return badges;
        }
    }
}
