/** What jurisdiction keeps to itself. */
@NullMarked
package org.liantiao.jurisdiction.internal;

import org.jspecify.annotations.NullMarked;
