/** The screens of monitoring, and what pages about rates of other modules share with them. */
@NamedInterface("screens")
@NullMarked
package org.liantiao.monitoring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
