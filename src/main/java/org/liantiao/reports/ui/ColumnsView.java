package org.liantiao.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.ListEditor;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Titled;
import org.liantiao.reports.Column;
import org.liantiao.reports.ColumnSettings;

/** 统计表栏目: which columns the county's tables have, and in which order. */
@Route("admin/words/columns")
@Menu(title = "reports.columns.title", order = 64.8, icon = "clipboard")
@RolesAllowed(Role.ADMINISTERS)
class ColumnsView extends Page implements Titled {
    private final ColumnSettings settings;
    private final SignedIn signedIn;
    private final ListEditor<Column> editor;
    private final ChangeList log;

    ColumnsView(ColumnSettings settings, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.settings = settings;
        this.signedIn = signedIn;
        editor = new ListEditor<>(getTranslation("reports.columns.printed"), new Columns());
        log = new Log(changes, clock);
        add(
                new SubPages("admin/words", getClass()),
                new Paragraph(getTranslation("reports.columns.lead")),
                editor,
                log);
    }

    @Override
    public String titleKey() {
        return "reports.columns.title";
    }

    /** There is one thing to change: whether it is printed. */
    private void ask(Column column, boolean printed) {
        String key = printed ? "reports.columns.leaveOut" : "reports.columns.print";
        FormDialog dialog = new FormDialog(
                getTranslation(column.textKey()),
                getTranslation(key),
                () -> settings.print(signedIn.actor(), column, !printed),
                this::refresh);
        dialog.addFields(new Paragraph(getTranslation(key + ".help")));
        dialog.open();
    }

    private void refresh() {
        editor.refresh();
        log.refresh();
    }

    private final class Columns implements ListEditor.Desk<Column> {
        private Set<Column> printed = Set.of();

        @Override
        public List<Column> read() {
            printed = new LinkedHashSet<>(settings.current());
            Set<Column> all = new LinkedHashSet<>(printed);
            all.addAll(Arrays.asList(Column.values()));
            return List.copyOf(all);
        }

        @Override
        public boolean isOffered(Column column) {
            return printed.contains(column);
        }

        @Override
        public ListEditor.Line line(Column column) {
            return new ListEditor.Line(
                    column.name(),
                    getTranslation(column.textKey()),
                    getTranslation(column.group().textKey()),
                    List.of(),
                    false);
        }

        @Override
        public void move(Column column, boolean up) {
            settings.move(signedIn.actor(), column, up);
            log.refresh();
        }

        @Override
        public void open(Column column) {
            ask(column, isOffered(column));
        }
    }

    /** Columns by their words. */
    private static final class Log extends ChangeList {
        private Log(ChangeLog changes, Clock clock) {
            super(changes, ColumnSettings.TOPIC, clock);
        }

        @Override
        protected String word(String kind, String fact, String value) {
            UI ui = UI.getCurrent();
            List<String> known = Arrays.stream(Column.values()).map(Enum::name).toList();
            return Arrays.stream(value.split(","))
                    .filter(known::contains)
                    .map(name -> ui.getTranslation(Column.valueOf(name).textKey()))
                    .collect(Collectors.joining(ui.getTranslation("monitoring.comma")));
        }
    }
}
