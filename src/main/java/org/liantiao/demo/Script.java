package org.liantiao.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that happened in the county, told in the order in which it happened. */
final class Script {
    /** Somebody did something. */
    record Scene(LocalDateTime at, Runnable act) {}

    private final List<Scene> scenes = new ArrayList<>();

    void add(LocalDateTime at, Runnable act) {
        scenes.add(new Scene(at, act));
    }

    /** What happened up to a time; the rest of the histories has not happened yet. */
    List<Scene> until(LocalDateTime end) {
        return scenes.stream()
                .filter(scene -> !scene.at().isAfter(end))
                .sorted(Comparator.comparing(Scene::at))
                .toList();
    }
}
