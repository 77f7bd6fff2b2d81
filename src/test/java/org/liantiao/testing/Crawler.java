package org.liantiao.testing;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Goes through all screens that somebody can reach by links, opens every dialog once, and types hostile texts into every field. */
public final class Crawler {
    /** Whatever in the page, shadow roots included, came out of a text: elements, handlers, addresses that are scripts. */
    private static final String ALIVE = """
            () => {
              const found = window.hit === undefined ? [] : ['window.hit=' + window.hit];
              const look = root => root.querySelectorAll('*').forEach(e => {
                if (e.shadowRoot) look(e.shadowRoot);
                const own = [...e.attributes].some(a => (/^on/.test(a.name) && a.value.includes('hit'))
                    || (/^(href|src|data|action|formaction|srcdoc)$/.test(a.name) && /^\\s*(javascript|data:text)/i.test(a.value)));
                if (own || e.classList.contains('hit') || e.localName.startsWith('hit') || (e.localName === 'script' && e.textContent.includes('hit='))
                    || ((e.src || e.href || '') + '').includes('hit.invalid'))
                  found.push(e.outerHTML.slice(0, 160));
              });
              look(document);
              return found;
            }""";

    private static final String BUTTONS = ".lt-page vaadin-button:visible, .lt-page vaadin-menu-bar-button:visible";
    private static final String ITEMS = "vaadin-menu-bar-item:visible";
    private static final String PASSWORD = "liantiao";

    private static final String FIELDS =
            "input:visible:not([type=password]):not([type=file]):not([type=checkbox]):not([type=radio]):not([type=number]):not([readonly]), textarea:visible";

    /** How many cases one person looks at, for what can be done with one depends on where it stands. */
    private static final int CASES = 6;

    private final Page page;
    private final Browsers browsers;
    private final String login;
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> pressed = new TreeSet<>();
    private final List<String> alive = new ArrayList<>();
    private int shown;
    private int typed;

    public Crawler(Browsers browsers, String login) {
        this.browsers = browsers;
        this.login = login;
        page = browsers.signIn(Browsers.Screen.DESKTOP, "zh-CN", login, PASSWORD);
        page.onDialog(dialog -> {
            alive.add("a dialog of the browser: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Looks at one screen of each kind, and at some cases; their addresses. */
    public List<String> through() {
        List<String> seen = new ArrayList<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(""));
        while (!ahead.isEmpty()) {
            String next = ahead.poll();
            seen.add(next);
            open(next);
            links().filter(this::isNew).forEach(ahead::add);
            type(page.locator(".lt-page"));
            press(next);
        }
        return seen;
    }

    /** What came alive; empty when all stayed text. */
    public List<String> alive() {
        return List.copyOf(alive);
    }

    /** What in a page came out of a hostile text and is more than text. */
    public static List<String> alive(Page page) {
        return ((List<?>) page.evaluate(ALIVE)).stream().map(Object::toString).toList();
    }

    /** On how many screens and dialogs the texts were to be read. */
    public int shown() {
        return shown;
    }

    /** The buttons and menu items that were pressed, by their words. */
    public Set<String> pressed() {
        return Set.copyOf(pressed);
    }

    private Stream<String> links() {
        return page.locator("a[href]:not([download]):not([target]):not([router-ignore])").all().stream()
                .map(link -> link.getAttribute("href"));
    }

    private boolean isNew(String link) {
        if (link.isEmpty() || !Character.isLetter(link.charAt(0)) || link.contains(":")) return false;
        String kind = link.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("\\?.*", "");
        return known.merge(kind, 1, Integer::sum) <= (kind.equals("case/id") ? CASES : 1);
    }

    private void open(String at) {
        page.navigate(browsers.address() + at);
        settle();
        if (page.locator("input[name=username]").count() > 0) {
            Browsers.enter(page, login, PASSWORD);
            page.navigate(browsers.address() + at);
            settle();
        }
        look(at);
    }

    private void settle() {
        Browsers.untilQuiet(page);
    }

    private void look(String where) {
        alive(page).forEach(one -> alive.add(where + ": " + one));
        if (page.locator("body").innerText().contains("hit")) shown++;
    }

    private void type(Locator within) {
        for (ElementHandle field : within.locator(FIELDS).elementHandles()) {
            if (!field.isVisible() || !field.isEditable()) continue;
            field.fill(HostileTexts.from(typed++));
            field.press("Tab");
        }
        settle();
    }

    /** Presses each button and each item of a menu that was not pressed yet; fills and sends the dialog that opens. */
    private void press(String at) {
        for (int n = 0; n < page.locator(BUTTONS).count(); n++) {
            Locator button = page.locator(BUTTONS).nth(n);
            if (isPressed(at, button)) continue;
            button.dispatchEvent("click");
            settle();
            if (button.count() > 0 && button.evaluate("b => b.localName").equals("vaadin-menu-bar-button"))
                items(at, n);
            else answer(at);
        }
    }

    private void items(String at, int menu) {
        for (int n = 0; n < page.locator(ITEMS).count(); n++) {
            Locator item = page.locator(ITEMS).nth(n);
            if (isPressed(at, item)) continue;
            item.dispatchEvent("click");
            settle();
            answer(at);
            if (page.locator(BUTTONS).count() <= menu) return;
            page.locator(BUTTONS).nth(menu).dispatchEvent("click");
            settle();
        }
        page.keyboard().press("Escape");
    }

    private boolean isPressed(String at, Locator button) {
        String label = Objects.requireNonNullElse(button.getAttribute("aria-label"), "");
        String words = (button.innerText() + label).strip();
        // What a button is about comes last in its label; buttons of one kind are one.
        return button.isDisabled()
                || !pressed.add(at.replaceAll("/.*|\\?.*", "") + " " + words.substring(0, Math.min(8, words.length())));
    }

    private void answer(String at) {
        Locator dialog = page.locator("vaadin-dialog[opened]").last();
        if (dialog.count() > 0) {
            type(dialog);
            look(at);
            Locator main = dialog.locator("vaadin-button[theme~=primary]").last();
            if (main.count() > 0 && main.isEnabled()) main.dispatchEvent("click");
            settle();
        }
        look(at);
        open(at);
    }
}
