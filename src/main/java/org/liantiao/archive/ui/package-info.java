/** Where a case is archived, and the register of the archive. */
@NullMarked
package org.liantiao.archive.ui;

import org.jspecify.annotations.NullMarked;
