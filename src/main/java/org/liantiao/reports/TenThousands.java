package org.liantiao.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 万元, in which tables write money. */
public final class TenThousands {
    public static final int DECIMALS = 2;

    private static final int ZEROS = 4;

    private TenThousands() {}

    public static BigDecimal of(BigDecimal yuan) {
        return yuan.movePointLeft(ZEROS).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
