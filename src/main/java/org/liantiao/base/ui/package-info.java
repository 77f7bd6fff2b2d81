/** The shell of the workbench and the components that every screen shares. */
@NullMarked
package org.liantiao.base.ui;

import org.jspecify.annotations.NullMarked;
