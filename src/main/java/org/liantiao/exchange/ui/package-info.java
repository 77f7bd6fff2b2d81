/** The screens of exchange. */
@NullMarked
package org.liantiao.exchange.ui;

import org.jspecify.annotations.NullMarked;
