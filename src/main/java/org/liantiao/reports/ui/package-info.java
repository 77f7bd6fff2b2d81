/** The screens of reports. */
@NullMarked
package org.liantiao.reports.ui;

import org.jspecify.annotations.NullMarked;
