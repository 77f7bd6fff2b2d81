/** The attachments on the page of a case, and the addresses they are fetched from. */
@NullMarked
package org.liantiao.attachments.ui;

import org.jspecify.annotations.NullMarked;
