package org.liantiao.demo;

import java.time.LocalDate;
import org.liantiao.jurisdiction.Area;

/** Where and when a history begins, and by which chance. */
record Start(Area village, LocalDate day, Dice dice) {
    /** Whether it is in one of the county town's four 街道. */
    boolean urban() {
        return village.code().charAt(6) == '0';
    }
}
