/** What exchange keeps to itself. */
@NullMarked
package org.liantiao.exchange.internal;

import org.jspecify.annotations.NullMarked;
