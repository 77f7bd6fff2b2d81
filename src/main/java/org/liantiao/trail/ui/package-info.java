@NullMarked
package org.liantiao.trail.ui;

import org.jspecify.annotations.NullMarked;
