package org.liantiao.disputes.ui.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Role;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.ListEditor;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.JointPresets;
import org.liantiao.disputes.JointPresets.Joint;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 联合调处: who is usually called in together, and for which types of disputes. */
@Route("admin/words/joint")
@Menu(title = "disputes.joint.title", order = 64.6, icon = "people")
@RolesAllowed(Role.ADMINISTERS)
class JointView extends Page implements Titled {
    private final ListDesk desk;
    private final JointPresets presets;
    private final SeatWords seatWords;
    private final ListEditor<Joint> editor;
    private final ChangeList log;

    JointView(ListDesk desk, JointPresets presets) {
        this.desk = desk;
        this.presets = presets;
        seatWords = new SeatWords(this, desk.vocabulary());
        editor = new ListEditor<>(getTranslation("disputes.joint.offered"), new Lines());
        log = new ChangeList(desk.log(), WordList.JOINT.topic(), desk.clock());
        Button add = new Button(getTranslation("disputes.joint.add"), Symbol.of("plus"), click -> open(null));
        add.addThemeNames("primary");
        add(new SubPages("admin/words", getClass()), new Paragraph(getTranslation("disputes.joint.lead")), editor, log);
        addDock(add);
    }

    @Override
    public String titleKey() {
        return "disputes.joint.title";
    }

    private void open(@Nullable Joint joint) {
        new JointDialog(desk, presets, seatWords, joint, this::refresh).open();
    }

    private void refresh() {
        editor.refresh();
        log.refresh();
    }

    private final class Lines implements ListEditor.Desk<Joint> {
        @Override
        public List<Joint> read() {
            return presets.all();
        }

        @Override
        public boolean isOffered(Joint joint) {
            return joint.word().active();
        }

        @Override
        public ListEditor.Line line(Joint joint) {
            Locale locale = getLocale();
            String comma = getTranslation("disputes.log.comma");
            String seats = joint.seats().stream().map(seatWords::of).collect(Collectors.joining(comma));
            String types = joint.types().stream()
                    .map(type -> desk.vocabulary().name(WordList.TYPE, type, locale))
                    .collect(Collectors.joining(comma));
            String second = types.isEmpty() ? seats : getTranslation("disputes.joint.line", seats, types);
            return new ListEditor.Line(joint.word().code(), joint.word().in(locale), second, List.of(), false);
        }

        @Override
        public void move(Joint joint, boolean up) {
            desk.changes().move(desk.author(), WordList.JOINT, joint.word().code(), up);
            log.refresh();
        }

        @Override
        public void open(Joint joint) {
            JointView.this.open(joint);
        }
    }
}
