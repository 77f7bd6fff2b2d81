package org.liantiao.disputes.ui.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.liantiao.accounts.Role;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.ListEditor;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.RiskBadge;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 风险清单: the signals to look out for and the level each makes; those that a law wants reported stay as they are. */
@Route("admin/words/risks")
@Menu(title = "disputes.risks.title", order = 64.5, icon = "danger")
@RolesAllowed(Role.ADMINISTERS)
class RisksView extends Page implements Titled {
    private static final WordList LIST = WordList.RISK_SIGNAL;

    private final ListDesk desk;
    private final ListEditor<Word> editor;
    private final ChangeList log;

    RisksView(ListDesk desk) {
        this.desk = desk;
        editor = new ListEditor<>(getTranslation("disputes.risks.offered"), new Signals());
        log = new Log();
        Button add = new Button(getTranslation("disputes.risks.add"), Symbol.of("plus"));
        add.addThemeNames("primary");
        add.addClickListener(click -> new SignalDialog(desk, null, this::refresh).open());
        add(new SubPages("admin/words", getClass()), new Paragraph(getTranslation("disputes.risks.lead")), editor, log);
        addDock(add);
    }

    @Override
    public String titleKey() {
        return "disputes.risks.title";
    }

    private void refresh() {
        editor.refresh();
        log.refresh();
    }

    /** Its levels by their words. */
    private final class Log extends ChangeList {
        private Log() {
            super(desk.log(), LIST.topic(), desk.clock());
        }

        @Override
        protected String word(String kind, String fact, String value) {
            return kind.equals("word.nature") && !fact.equals("what") ? Words.of(this, Risk.valueOf(value)) : value;
        }
    }

    private final class Signals implements ListEditor.Desk<Word> {
        @Override
        public List<Word> read() {
            return desk.vocabulary().words(LIST);
        }

        @Override
        public boolean isOffered(Word word) {
            return word.active();
        }

        @Override
        public ListEditor.Line line(Word word) {
            Risk risk = Risk.valueOf(word.nature());
            List<Badge> badges = new ArrayList<>();
            badges.add(RiskBadge.of(risk.level(), Words.of(RisksView.this, risk)));
            if (word.fixed()) badges.add(Badge.quiet("lock", getTranslation("disputes.risks.law")));
            String name = word.in(getLocale());
            String other = name.equals(word.zh()) ? word.en() : word.zh();
            return new ListEditor.Line(word.code(), name, other, badges, word.fixed());
        }

        @Override
        public void move(Word word, boolean up) {
            desk.changes().move(desk.author(), LIST, word.code(), up);
            log.refresh();
        }

        @Override
        public void open(Word word) {
            new SignalDialog(desk, word, RisksView.this::refresh).open();
        }
    }
}
