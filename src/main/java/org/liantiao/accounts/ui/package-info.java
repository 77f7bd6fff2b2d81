/** The screens of accounts. */
@NullMarked
package org.liantiao.accounts.ui;

import org.jspecify.annotations.NullMarked;
