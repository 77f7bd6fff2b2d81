/** The screens of reviews. */
@NullMarked
package org.liantiao.reviews.ui;

import org.jspecify.annotations.NullMarked;
