/** Liantiao (联调), the workbench of a county's linked mediation. */
@NullMarked
package org.liantiao;

import org.jspecify.annotations.NullMarked;
