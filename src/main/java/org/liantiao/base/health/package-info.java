/** How the installation is: what its parts say of themselves for the administrator's page. Nothing here names a person or a case. */
@NullMarked
package org.liantiao.base.health;

import org.jspecify.annotations.NullMarked;
