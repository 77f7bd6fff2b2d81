package org.liantiao.papers;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills templates in. It is strict: a name nobody knows is a fault, not a gap. Text goes in escaped, always; a template can
 * neither switch that off nor read in anything else.
 */
final class Filling {
    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("([#^/]?)\\s*([\\p{IsHan}\\w]+)\\s*");
    private static final Pattern AT_LINE = Pattern.compile("line (\\d+)");
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withEscaper(Filling::escape)
            .withCollector(new OnlyMaps());

    private Filling() {}

    /** Names are looked up in what was put in, and never in the objects of the program. */
    private static final class OnlyMaps extends BasicCollector {
        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map ? super.createFetcher(context, name) : null;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }

    /** @param template one that has no fault */
    static String fill(String template, PaperValues values) {
        return COMPILER.compile(template).execute(values.map());
    }

    /** The first placeholder that nobody knows, that stands where it has no meaning, or that does more than name a field. */
    static Optional<TemplateFault> fault(String template) {
        Scopes scopes = new Scopes();
        Matcher tag = TAG.matcher(template);
        while (tag.find()) {
            int line = line(template, tag.start());
            Matcher name = NAMED.matcher(tag.group(1));
            if (!name.matches()) return Optional.of(new TemplateFault(line, "tag", tag.group()));
            Optional<TemplateFault> fault = scopes.take(name.group(1), name.group(2), line);
            if (fault.isPresent()) return fault;
        }
        return scopes.left(line(template, template.length())).or(() -> tried(template));
    }

    private static Optional<TemplateFault> tried(String template) {
        try {
            for (PaperValues sample : Samples.ALL) Markup.read(fill(template, sample));
            return Optional.empty();
        } catch (MustacheException.Context e) {
            return Optional.of(new TemplateFault(e.lineNo, "place", e.key));
        } catch (MustacheException e) {
            Matcher line = AT_LINE.matcher(String.valueOf(e.getMessage()));
            return Optional.of(new TemplateFault(line.find() ? Integer.parseInt(line.group(1)) : 0, "section", ""));
        }
    }

    static int line(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }

    private static String escape(String text) {
        return NO_XML.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
