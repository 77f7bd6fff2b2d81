package org.liantiao.base.health;

import java.util.List;

/** A part of the application that can say how it is. It looks when it is asked, and takes no longer than a page may. */
public interface VitalSigns {
    List<Vital> take();
}
