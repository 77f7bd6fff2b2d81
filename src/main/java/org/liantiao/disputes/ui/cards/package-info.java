/** What the page of a case is made of: one card for each thing there is to know. */
@NullMarked
package org.liantiao.disputes.ui.cards;

import org.jspecify.annotations.NullMarked;
