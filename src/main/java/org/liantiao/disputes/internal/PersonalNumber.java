package org.liantiao.disputes.internal;

import java.util.regex.Pattern;
import org.liantiao.base.Typed;

/** Knows what looks like an ID number or a telephone in a text that goes where such numbers must not: an address, the trail. */
public final class PersonalNumber {
    /** LS26-02871: a code is no person's number. */
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])[A-Za-z]{1,4}[0-9]{2}-?[0-9]{1,7}(?![0-9])");

    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[\\s()+.-]*[0-9]){6,}");

    private PersonalNumber() {}

    public static boolean isIn(String text) {
        return NUMBER.matcher(CODE.matcher(Typed.halfWidth(text)).replaceAll(" # "))
                .find();
    }
}
