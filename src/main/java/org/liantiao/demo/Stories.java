package org.liantiao.demo;

import java.util.List;

/** All the stories, each told as often as its weight says. */
final class Stories {
    private final List<Story> all;

    Stories() {
        Sheet sheet = new Sheet("stories.properties");
        all = sheet.groups().map(name -> new Story(name, sheet)).toList();
    }

    Story named(String name) {
        return all.stream()
                .filter(story -> story.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** @param urban property managers are found in towns only */
    Story any(Dice dice, boolean urban) {
        return drawn(dice, urban, false);
    }

    /** One that a village may well not settle. */
    Story hard(Dice dice, boolean urban) {
        return drawn(dice, urban, true);
    }

    private Story drawn(Dice dice, boolean urban, boolean hard) {
        List<Story> eligible = all.stream()
                .filter(story -> urban || !story.name().equals("property"))
                .toList();
        int total = eligible.stream().mapToInt(story -> weight(story, hard)).sum();
        int left = dice.between(1, total);
        for (Story story : eligible) {
            left -= weight(story, hard);
            if (left <= 0) return story;
        }
        throw new IllegalStateException("a story was drawn beyond the last");
    }

    private static int weight(Story story, boolean hard) {
        return hard ? story.weight() * (story.up() - 1) : story.weight();
    }
}
