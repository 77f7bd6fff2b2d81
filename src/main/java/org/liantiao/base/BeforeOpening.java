package org.liantiao.base;

/** What must be done at each start before the first browser is let in; several in the order of their {@code @Order}. */
public interface BeforeOpening {
    /** Does it. Whatever it throws ends the start. */
    void prepare();
}
