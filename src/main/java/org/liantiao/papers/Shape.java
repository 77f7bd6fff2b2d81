package org.liantiao.papers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a template is built: what may stand in what, so that no writer of papers loses anything, and that what stands between the
 * tags of a section begins and ends in the same element, so that it may be left out or repeated.
 */
final class Shape {
    private static final Set<String> BLOCKS = Set.of("h1", "h2", "p", "div", "table");
    private static final Set<String> IN_LINE = Set.of("span", "br");

    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("", Set.of("html")),
            Map.entry("html", Set.of("head", "body")),
            Map.entry("head", Set.of("title")),
            Map.entry("title", Set.of()),
            Map.entry("body", BLOCKS),
            Map.entry("div", BLOCKS),
            Map.entry("table", Set.of("tr")),
            Map.entry("tr", Set.of("th", "td")),
            Map.entry("th", Set.of("span", "br", "p")),
            Map.entry("td", Set.of("span", "br", "p")),
            Map.entry("p", IN_LINE),
            Map.entry("h1", IN_LINE),
            Map.entry("h2", IN_LINE),
            Map.entry("span", IN_LINE),
            Map.entry("br", Set.of()));

    /** Where no words may stand. */
    private static final Set<String> WORDLESS = Set.of("", "html", "head", "body", "div", "table", "tr", "br");

    private static final Set<String> STORIES = Set.of("p", "td");
    private static final Pattern SECTION = Pattern.compile("\\{\\{\\s*([#^/])\\s*([^}]*?)\\s*}}");

    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Section> sections = new ArrayDeque<>();
    private boolean body;

    Shape() {
        open.push(new Open("", false));
    }

    private static final class Open {
        private final String name;
        private final boolean story;
        private boolean words;
        private boolean paragraphs;

        private Open(String name, boolean story) {
            this.name = name;
            this.story = story;
        }
    }

    private record Section(String name, Open in) {}

    Optional<TemplateFault> begin(String name, @Nullable String looks, int line) {
        Open parent = open.element();
        boolean second = body && (name.equals("body") || name.equals("head"));
        if (second || !CHILDREN.getOrDefault(parent.name, Set.of()).contains(name))
            return Optional.of(new TemplateFault(line, "inside", name));
        boolean story = looks != null && List.of(looks.strip().split(" +")).contains("story");
        if (story && (parent.story || !STORIES.contains(name)))
            return Optional.of(new TemplateFault(line, "class", "story"));
        body |= name.equals("body");
        parent.paragraphs |= name.equals("p");
        parent.words |= IN_LINE.contains(name);
        open.push(new Open(name, story || parent.story));
        return mixed(parent, line);
    }

    Optional<TemplateFault> end(int line) {
        boolean without = open.pop().name.equals("html") && !body;
        return without ? Optional.of(new TemplateFault(line, "body", "")) : Optional.empty();
    }

    /** @param line in which it ends */
    Optional<TemplateFault> words(String text, int line) {
        Open in = open.element();
        Matcher tag = SECTION.matcher(text);
        while (tag.find()) {
            Section section = new Section(tag.group(2), in);
            boolean closes = tag.group(1).equals("/");
            if (!closes) sections.push(section);
            // One that was never begun is told by its name.
            else if (!sections.isEmpty() && !sections.pop().equals(section))
                return Optional.of(new TemplateFault(line - linesBehind(text, tag.start()), "section", ""));
        }
        String words = SECTION.matcher(text).replaceAll("").strip();
        if (words.isEmpty()) return Optional.empty();
        if (WORDLESS.contains(in.name))
            return Optional.of(
                    new TemplateFault(line - linesBehind(text, text.indexOf(words)), "loose", firstOf(words)));
        in.words = true;
        return mixed(in, line);
    }

    private static int linesBehind(String text, int position) {
        return (int)
                text.chars().skip(Math.max(0, position)).filter(c -> c == '\n').count();
    }

    private static String firstOf(String words) {
        return words.lines().findFirst().orElse("");
    }

    /** A cell has words, or paragraphs. */
    private static Optional<TemplateFault> mixed(Open element, int line) {
        return element.words && element.paragraphs
                ? Optional.of(new TemplateFault(line, "mixed", element.name))
                : Optional.empty();
    }
}
