package org.liantiao.base;

/** Who is at the screen, for modules that stand below accounts. Whoever knows the session answers. */
public interface CurrentAuthor {
    /** As they are now: asked at each step, never kept. @throws IllegalStateException when nobody is signed in */
    Author author();
}
