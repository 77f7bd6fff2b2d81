/** What disputes keeps to itself. */
@NullMarked
package org.liantiao.disputes.internal;

import org.jspecify.annotations.NullMarked;
