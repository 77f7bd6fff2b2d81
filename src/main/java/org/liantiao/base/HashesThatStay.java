package org.liantiao.base;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can only be compared under the key that made it; that key is needed as long as there is any. */
@Component
class HashesThatStay implements Turning {
    private final JdbcClient jdbc;

    HashesThatStay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "hashes that stay";
    }

    @Override
    public boolean hashed() {
        return true;
    }

    @Override
    public boolean stays() {
        return true;
    }

    @Override
    public Map<String, Long> amounts() {
        return HashedColumns.amounts(jdbc, false);
    }

    @Override
    public boolean more() {
        return false;
    }
}
