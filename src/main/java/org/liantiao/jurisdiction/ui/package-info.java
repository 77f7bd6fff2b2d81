/** The screens of jurisdiction. */
@NullMarked
package org.liantiao.jurisdiction.ui;

import org.jspecify.annotations.NullMarked;
