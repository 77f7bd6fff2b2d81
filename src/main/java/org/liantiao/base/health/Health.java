package org.liantiao.base.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** 运行状况: asks every part how it is. A part that cannot even say so is a line of its own. */
@Service
public class Health {
    private static final Logger log = LoggerFactory.getLogger(Health.class);

    private final List<VitalSigns> parts;

    Health(List<VitalSigns> parts) {
        this.parts = parts;
    }

    /** The worst first. */
    public List<Vital> look() {
        List<Vital> all = new ArrayList<>();
        for (VitalSigns part : parts)
            try {
                all.addAll(part.take());
            } catch (RuntimeException fault) {
                log.error("a part of the application could not say how it is", fault);
                all.add(Vital.red("base.health.part", "silent"));
            }
        all.sort(Comparator.comparing(Vital::light).reversed());
        return all;
    }
}
