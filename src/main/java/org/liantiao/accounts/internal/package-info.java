/** What accounts keeps to itself. */
@NullMarked
package org.liantiao.accounts.internal;

import org.jspecify.annotations.NullMarked;
