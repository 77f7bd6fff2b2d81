/** The dialogs in which the steps of a dispute are taken, one class each. */
@NullMarked
package org.liantiao.disputes.ui.steps;

import org.jspecify.annotations.NullMarked;
