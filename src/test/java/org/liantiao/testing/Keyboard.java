package org.liantiao.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works a page as somebody does who has no mouse. */
public record Keyboard(Page page) {
    /** No screen has so many places to stop at. */
    private static final int MOST_TABS = 60;

    /** What a screen reader says: what it is, and its name. */
    private static final Pattern STOP = Pattern.compile("(\\w+) \"([^\"]*)\"");

    public void press(String key) {
        page.keyboard().press(key);
    }

    public void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes on with Tab until it is there. */
    public void reach(Locator target) {
        target.waitFor();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((boolean) target.evaluate("it => it.matches(':focus')")) return;
            press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + target);
    }

    /** Where Tab stops, as a screen reader says it: {@code button 登记}; up to and with the last. */
    public List<String> stopsUpTo(String last) {
        List<String> stops = new ArrayList<>();
        while (stops.size() < MOST_TABS && (stops.isEmpty() || !stops.getLast().equals(last))) {
            press("Tab");
            Matcher stop = STOP.matcher(page.locator(":focus").last().ariaSnapshot());
            stops.add(stop.find() ? stop.group(1) + " " + stop.group(2) : "");
        }
        return stops;
    }
}
