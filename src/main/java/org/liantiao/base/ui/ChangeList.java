package org.liantiao.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.liantiao.base.Change;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.Texts;
import org.liantiao.base.Topic;

/**
 * 谁改过什么: the latest changes of a topic, each as a sentence with who and when. The sentences stand in the bundles under
 * {@code changed.<kind>}; they are given the facts {@code what}, {@code former} and {@code now}, in English those with
 * {@code En} behind where there are any.
 */
public class ChangeList extends Panel {
    private static final int SHOWN = 10;
    private static final List<String> FACTS = List.of("what", "former", "now");

    private final ChangeLog log;
    private final Topic topic;
    private final Clock clock;
    private final UnorderedList lines = new UnorderedList();
    private final Paragraph none = new Paragraph();

    public ChangeList(ChangeLog log, Topic topic, Clock clock) {
        super("");
        this.log = log;
        this.topic = topic;
        this.clock = clock;
        setTitle(getTranslation("base.changes.title"));
        none.setText(getTranslation("base.changes.none"));
        none.addClassName("lt-second");
        lines.addClassNames("lt-lines", "lt-changes");
        add(none, lines);
        refresh();
    }

    /** Reads them again, after a change. */
    public final void refresh() {
        List<Change> changes = log.latest(topic, SHOWN);
        lines.removeAll();
        changes.forEach(change -> lines.add(line(change)));
        none.setVisible(changes.isEmpty());
    }

    private ListItem line(Change change) {
        LocalDateTime at = LocalDateTime.ofInstant(change.at(), clock.getZone());
        String when = Days.full(getLocale(), at.toLocalDate()) + " " + Days.time(at.toLocalTime());
        Span who = new Span(change.actorName() + " · " + when);
        who.addClassName("lt-second");
        Div text = new Div(new Span(sentence(change)), who);
        text.addClassName("lt-line-text");
        return new ListItem(text);
    }

    private String sentence(Change change) {
        Stream<String> facts = FACTS.stream().map(fact -> fact(change, fact));
        return getTranslation("changed." + change.kind(), facts.toArray());
    }

    private String fact(Change change, String name) {
        String said = change.content().getOrDefault(name, "");
        boolean english = Texts.spoken(getLocale()).equals(Texts.ENGLISH);
        return word(change.kind(), name, english ? change.content().getOrDefault(name + "En", said) : said);
    }

    /** How a fact reads; as it is, unless a screen knows a word for it. */
    protected String word(String kind, String fact, String value) {
        return value;
    }
}
