/** The administrator's screens of the county's word lists. */
@NullMarked
package org.liantiao.jurisdiction.ui.words;

import org.jspecify.annotations.NullMarked;
