/** The screens of monitoring. */
@NullMarked
package org.liantiao.monitoring.ui;

import org.jspecify.annotations.NullMarked;
