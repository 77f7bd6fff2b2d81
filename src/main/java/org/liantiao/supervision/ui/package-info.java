/** The screens of supervision orders. */
@NullMarked
package org.liantiao.supervision.ui;

import org.jspecify.annotations.NullMarked;
