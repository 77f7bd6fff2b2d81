package org.liantiao.papers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Walks the tags of a template and tells which has no meaning where it stands, in whatever case: what a row has is known in a row only. */
final class Scopes {
    private record Section(String name, Optional<PaperRows> rows) {}

    private final Deque<Section> open = new ArrayDeque<>();

    /** @param sign of the tag: {@code #}, {@code ^}, {@code /} or nothing */
    Optional<TemplateFault> take(String sign, String name, int line) {
        if (!PaperValues.knows(name)) return fault(line, "name", name);
        Optional<PaperRows> rows = PaperRows.of(name);
        return switch (sign) {
            case "/" -> close(name, line);
            case "#" -> repeat(name, rows, line);
            case "^" -> {
                open.push(new Section(name, Optional.empty()));
                yield isKnown(name) ? Optional.empty() : fault(line, "place", name);
            }
            default -> isKnown(name) && rows.isEmpty() ? Optional.empty() : fault(line, "place", name);
        };
    }

    /** What was begun and not ended. */
    Optional<TemplateFault> left(int line) {
        return open.isEmpty() ? Optional.empty() : fault(line, "section", "");
    }

    /** Rows within rows would multiply, and twenty of them stop the machine. */
    private Optional<TemplateFault> repeat(String name, Optional<PaperRows> rows, int line) {
        if (!isKnown(name)) return fault(line, "place", name);
        if (rows.isPresent() && current().isPresent()) return fault(line, "rows", name);
        open.push(new Section(name, rows));
        return Optional.empty();
    }

    private Optional<TemplateFault> close(String name, int line) {
        return !open.isEmpty() && open.pop().name.equals(name) ? Optional.empty() : fault(line, "section", "");
    }

    private boolean isKnown(String name) {
        return PaperField.of(name).isPresent()
                || PaperRows.of(name).isPresent()
                || current().filter(rows -> rows.fields().contains(name)).isPresent();
    }

    private Optional<PaperRows> current() {
        return open.stream().flatMap(section -> section.rows.stream()).findFirst();
    }

    private static Optional<TemplateFault> fault(int line, String rule, String what) {
        return Optional.of(new TemplateFault(line, rule, what));
    }
}
