/** The administrator's screens of what cases are numbered and assessed by, and of who is called in. */
@NullMarked
package org.liantiao.disputes.ui.words;

import org.jspecify.annotations.NullMarked;
