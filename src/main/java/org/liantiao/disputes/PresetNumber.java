package org.liantiao.disputes;

/** The numbers of a preset, and between which bounds a county may set them. Days are in the preset's unit unless it says otherwise. */
public enum PresetNumber {
    VILLAGE_DAYS(1, 90),
    TOWNSHIP_DAYS(1, 90),
    COUNTY_DAYS(1, 90),
    /** Calendar days from acceptance to the case's own deadline; 若干规定 art. 33: 「一般应在一个月内调结」. */
    CASE_DAYS(7, 180),
    VILLAGE_TRIES(0, 9),
    TOWNSHIP_TRIES(0, 9),
    RETURN_FLOOR(0, 30),
    GUIDE_EXTRA(0, 30),
    /** Always working days. */
    RULING_DAYS(1, 30);

    private final int least;
    private final int most;

    PresetNumber(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
