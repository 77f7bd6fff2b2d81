/** The administrator's screen of deadlines and tries. */
@NullMarked
package org.liantiao.disputes.ui.presets;

import org.jspecify.annotations.NullMarked;
