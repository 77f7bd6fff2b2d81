package org.liantiao.demo;

import java.util.List;
import org.liantiao.accounts.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the sign-in page offers. */
@Component
@Profile("demo")
class DemoAccountList implements DemoAccounts {
    static final String PASSWORD = "liantiao";

    private final List<DemoAccount> accounts = Sheet.rows("accounts.csv").stream()
            .map(row -> new DemoAccount(
                    row.get("login"),
                    "demo.role." + row.get("login"),
                    row.get("symbol"),
                    row.get("name"),
                    row.get("organisation"),
                    "demo.task." + row.get("login")))
            .toList();

    @Override
    public List<DemoAccount> accounts() {
        return accounts;
    }

    @Override
    public String password() {
        return PASSWORD;
    }
}
