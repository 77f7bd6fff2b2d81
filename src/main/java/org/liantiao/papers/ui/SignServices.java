package org.liantiao.papers.ui;

import java.time.Clock;
import org.liantiao.accounts.SignedIn;
import org.liantiao.papers.Signing;
import org.springframework.stereotype.Component;

/** What signing on the screen calls, handed on together. */
@Component
record SignServices(Signing signing, SignedIn signedIn, Clock clock) {}
