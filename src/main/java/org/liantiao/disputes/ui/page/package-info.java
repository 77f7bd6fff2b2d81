/** How other modules add to the page of a case, and to somebody’s work. */
@NamedInterface("page")
@NullMarked
package org.liantiao.disputes.ui.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
