/** What attachments keeps to itself. */
@NullMarked
package org.liantiao.attachments.internal;

import org.jspecify.annotations.NullMarked;
