package org.liantiao.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.liantiao.monitoring.Share;
import org.liantiao.monitoring.Target;

/** Numbers in the words of a paper. */
record Numbers(Target target, Locale locale) {
    private static final int DECIMALS = 2;

    String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** 99.02%, never more than the truth allows; a dash when there is no case. */
    String percent(Share share) {
        return share.percent().map(value -> target.print(value, DECIMALS) + "%").orElse("–");
    }

    /** How many percentage points lie between two; not negative. */
    static String points(BigDecimal difference) {
        return difference.abs().setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    String goal() {
        return target.percent().stripTrailingZeros().toPlainString();
    }
}
