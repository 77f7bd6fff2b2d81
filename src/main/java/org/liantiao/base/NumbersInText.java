package org.liantiao.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds people's numbers in free text: ID numbers whose check digit fits, and mobile numbers. Full-width digits and blanks between
 * the digits are forgiven. Free text is not sealed, so whoever types one is told where it belongs.
 */
public final class NumbersInText {
    private static final String GAP = "[ \\t\\u00A0\\u2009]{0,2}";
    private static final Pattern ID =
            Pattern.compile("(?<![0-9])[0-9](?:" + GAP + "-?[0-9]){16}" + GAP + "-?[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])(?:\\+?86" + GAP + ")?(?:1" + GAP + "[3-9](?:"
            + GAP + "[0-9]){9}|1[3-9][0-9]-[0-9]{4}-[0-9]{4})(?![0-9])");

    /** LS26-02871: a code is no person's number. */
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])[A-Za-z]{1,4}[0-9]{2}-?[0-9]{1,7}(?![0-9])");

    private static final Pattern MANY_DIGITS = Pattern.compile("[0-9](?:[\\s()+.-]*[0-9]){6,}");

    private NumbersInText() {}

    /** Whether anything in it might be somebody's number, right or mistyped: such a text goes into no address and no trail. */
    public static boolean perhaps(String text) {
        return MANY_DIGITS
                .matcher(CODE.matcher(Typed.halfWidth(text)).replaceAll(" # "))
                .find();
    }

    /** Whether an ID number or a mobile number stands in it beyond doubt. */
    public static boolean any(String text) {
        String plain = Typed.halfWidth(text);
        return MOBILE.matcher(plain).find() || anyId(plain);
    }

    /** A number of its own may stand before one, so the search goes on behind the first digit of what was none. */
    private static boolean anyId(String plain) {
        Matcher number = ID.matcher(plain);
        for (int from = 0; number.find(from); from = number.start() + 1)
            if (IdNumber.fault(IdNumber.normal(number.group())).isEmpty()) return true;
        return false;
    }
}
