package org.liantiao.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The passwords that are tried first, by a list that comes along: no server outside is asked. Capitals make no difference, nor
 * do the usual signs for letters, nor digits and signs before and behind a word.
 */
final class CommonPasswords {
    private static final String LIST = "/accounts/common-passwords.txt";
    /** More digits than a date of birth around a word are no habit any more. */
    private static final int MOST_AROUND = 8;

    private static final Pattern DULL = Pattern.compile("(.{1,4})\\1+.{0,3}|[^\\p{L}]*");
    private static final CommonPasswords KNOWN = read();

    private final Set<String> whole = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private CommonPasswords() {}

    static boolean contain(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        return KNOWN.whole.contains(small) || DULL.matcher(small).matches() || KNOWN.isWord(small);
    }

    private boolean isWord(String small) {
        String word = small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return small.length() - word.length() <= MOST_AROUND
                && (words.contains(word) || words.contains(withLetters(word)));
    }

    private static String withLetters(String small) {
        return small.replace('@', 'a').replace('0', 'o').replace('$', 's').replace('3', 'e');
    }

    private static CommonPasswords read() {
        CommonPasswords read = new CommonPasswords();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            Set<String> part = read.whole;
            for (String line : lines.lines().toList())
                if (line.equals("[words]")) part = read.words;
                else if (!line.startsWith("#") && !line.equals("[whole]")) part.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
