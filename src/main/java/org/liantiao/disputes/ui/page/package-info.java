/** How other modules add to the page of a case. */
@NamedInterface("page")
@NullMarked
package org.liantiao.disputes.ui.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
