package org.liantiao.reviews;

import java.util.Optional;
import org.liantiao.base.Typed;

/**
 * How a seed is written, fixed before it is known: 3385.16, 3,385.16 and 3385.160 would draw other cases each.
 *
 * @param count of decimals, or of digits
 */
public record SeedForm(Kind kind, int count) {
    public enum Kind {
        /** A number with so many decimals, such as an index at its close. */
        NUMBER,
        /** Exactly so many digits, such as the numbers of a lottery in the order in which they were drawn. */
        DIGITS,
        /** As it was typed: of samples that were announced before forms were fixed. */
        TEXT
    }

    private static final int MOST_DECIMALS = 6;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 40;

    /** Whether a sample can be announced with it. Few digits would be few possible draws. */
    public boolean isOffered() {
        return switch (kind) {
            case NUMBER -> count >= 0 && count <= MOST_DECIMALS;
            case DIGITS -> count >= FEWEST_DIGITS && count <= MOST_DIGITS;
            case TEXT -> false;
        };
    }

    /** The one way to write a typed seed: half width, without blanks and commas. Empty for what has another form. */
    Optional<String> read(String typed) {
        if (kind == Kind.TEXT) return Optional.of(typed);
        String bare = Typed.halfWidth(typed).replaceAll("[\\s,]", "");
        String form = kind == Kind.DIGITS
                ? "[0-9]{" + count + "}"
                : "(0|[1-9][0-9]{0,17})" + (count == 0 ? "" : "\\.[0-9]{" + count + "}");
        return bare.matches(form) ? Optional.of(bare) : Optional.empty();
    }
}
