package org.liantiao.base;

import java.util.List;

/** Reads back who changed what and when, for the screen on which it can be changed. The trail answers. */
public interface ChangeLog {
    /** The latest changes of a topic, the latest first; at most so many. */
    List<Change> latest(Topic topic, int most);
}
