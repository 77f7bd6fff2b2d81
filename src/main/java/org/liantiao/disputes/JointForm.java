package org.liantiao.disputes;

import java.util.List;
import java.util.Set;

/**
 * A preset of joint mediation as typed. Fields of refusals: the names of these.
 *
 * @param types the codes of the dispute types it is usual for
 */
public record JointForm(String zh, String en, List<JointSeat> seats, Set<String> types) {}
