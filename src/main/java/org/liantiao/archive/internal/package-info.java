/** How the archive is kept. */
@NullMarked
package org.liantiao.archive.internal;

import org.jspecify.annotations.NullMarked;
