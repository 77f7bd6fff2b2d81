package org.liantiao.demo;

import java.time.LocalDate;

final class Today {
    Today(Teller teller, Places places, LocalDate today) {}

    void tell() {}
}
