package org.liantiao.base;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the chain of the trail ends now, as one line for papers that leave the house: who holds an old paper can prove later that
 * nothing before it was changed. The trail answers.
 */
public interface TrailHead {
    /** Empty as long as nothing was linked. */
    Optional<String> line(Locale locale);
}
