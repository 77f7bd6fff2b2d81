package org.liantiao.bench;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.liantiao.bench.Dom.Element;

/** Somebody at work: looks what waits, opens cases, logs one now and then; a reviewer rules. Between clicks they think. */
final class Mediator {
    private final Tab tab;
    private final String login;
    private final Random random;
    private final int thinkSeconds;

    /** @param thinkSeconds between two clicks, on average; from half to one and a half of it */
    Mediator(Tab tab, String login, int thinkSeconds, long seed) {
        this.tab = tab;
        this.login = login;
        this.random = new Random(seed);
        this.thinkSeconds = thinkSeconds;
    }

    void signIn() throws IOException, InterruptedException {
        tab.signIn(login, BenchCounty.PASSWORD);
    }

    /** One thing after another, until interrupted. */
    void work() throws IOException, InterruptedException {
        think();
        while (true) {
            int drawn = random.nextInt(10);
            if (drawn < 6) read();
            else if (drawn < 8) list();
            else if (login.startsWith("m")) log();
            else rule();
        }
    }

    /** Looks at what waits, and at two of the cases. */
    private void read() throws IOException, InterruptedException {
        follow("work");
        for (int i = 0; i < 2; i++) {
            List<Element> cases = links("case/");
            if (!cases.isEmpty()) follow(cases.get(random.nextInt(cases.size())).value("href"));
            follow("work");
        }
    }

    private void list() throws IOException, InterruptedException {
        follow("disputes");
        follow("disputes?standing=AGREED");
    }

    /** Six fields and buttons, then the case that came of it. */
    private void log() throws IOException, InterruptedException {
        follow("log");
        List<Element> names = tab.dom().within(tab.dom().one("div", "lt-names"), "vaadin-text-field");
        enter(names.get(0), "王建" + random.nextInt(1000));
        enter(names.get(1), "李国" + random.nextInt(1000));
        enter(kinds(), "2");
        enter(facts(), "两家争地边，说不清楚，要求丈量");
        press(primary());
        press(primary());
        if (tab.dom().all(element -> element.value("invalid").equals("true")).isEmpty()) return;
        throw new IllegalStateException("the case was not logged: a field was left out");
    }

    /** The day is chosen among tiles too, and is today unless somebody says otherwise. */
    private Element kinds() {
        return tab.dom()
                .first(element -> element.is("vaadin-radio-group")
                        && element.has("lt-tiles")
                        && element.value("value").isEmpty());
    }

    /** What each party wants is written in areas of their own, which are folded away and have a label. */
    private Element facts() {
        return tab.dom()
                .first(element ->
                        element.is("vaadin-text-area") && element.value("label").isEmpty());
    }

    private void rule() throws IOException, InterruptedException {
        follow("rulings");
        List<Element> waiting = links("rulings?case=");
        if (waiting.isEmpty()) return;
        follow(waiting.get(random.nextInt(waiting.size())).value("href"));
        enter(tab.dom().one("vaadin-radio-group", "lt-choices"), "1");
        press(primary());
    }

    private List<Element> links(String begin) {
        return tab.dom().all(element -> element.is("a") && element.value("href").startsWith(begin));
    }

    private Element primary() {
        return tab.dom()
                .first(element ->
                        element.is("vaadin-button") && element.value("theme").contains("primary"));
    }

    private void follow(String href) throws IOException, InterruptedException {
        tab.follow(href);
        think();
    }

    private void enter(Element field, String value) throws IOException, InterruptedException {
        tab.enter(field, value);
        think();
    }

    private void press(Element button) throws IOException, InterruptedException {
        tab.press(button);
        think();
    }

    private void think() throws InterruptedException {
        Thread.sleep(thinkSeconds * 500L + random.nextInt(thinkSeconds * 1000));
    }
}
