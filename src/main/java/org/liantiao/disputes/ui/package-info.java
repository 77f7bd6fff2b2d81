/** The screens of disputes. */
@NullMarked
package org.liantiao.disputes.ui;

import org.jspecify.annotations.NullMarked;
