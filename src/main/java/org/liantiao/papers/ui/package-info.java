/** Where papers are taken, and where their templates are kept. */
@NullMarked
package org.liantiao.papers.ui;

import org.jspecify.annotations.NullMarked;
