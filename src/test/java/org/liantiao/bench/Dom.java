package org.liantiao.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a tab shows, as the server's changes tell it; only as much of it as it takes to find things and press them. */
final class Dom {
    /** The features of Flow's nodes that say something about an element. */
    private static final int TAG = 0,
            PROPERTIES = 1,
            CHILDREN = 2,
            ATTRIBUTES = 3,
            LISTENERS = 4,
            TEXT = 7,
            CLASSES = 11;

    private final Map<Integer, Element> elements = new TreeMap<>();

    /** An element or a text, by the number that the server gave it. */
    static final class Element {
        final int id;
        String tag = "";
        private String text = "";
        private final Map<String, String> values = new HashMap<>();
        private final Set<String> classes = new HashSet<>();
        private final Set<String> listeners = new HashSet<>();
        private final List<Integer> children = new ArrayList<>();

        private Element(int id) {
            this.id = id;
        }

        /** A property or an attribute; empty when there is none. */
        String value(String name) {
            return values.getOrDefault(name, "");
        }

        boolean is(String wantedTag) {
            return tag.equals(wantedTag);
        }

        boolean has(String cssClass) {
            return classes.contains(cssClass);
        }
    }

    /**
     * Takes over what the server changed.
     *
     * @return the elements that are new
     */
    List<Element> apply(JsonNode changes) {
        List<Element> fresh = new ArrayList<>();
        for (JsonNode change : changes) {
            int node = change.get("node").asInt();
            switch (change.get("type").asString()) {
                case "attach" -> fresh.add(element(node));
                case "detach" -> elements.remove(node);
                case "put" -> put(element(node), change);
                case "remove" -> element(node).values.remove(change.get("key").asString());
                case "splice" -> splice(element(node), change);
                case "clear" -> {
                    if (change.get("feat").asInt() == CHILDREN)
                        element(node).children.clear();
                }
                default -> {}
            }
        }
        return fresh;
    }

    private void put(Element element, JsonNode change) {
        String key = change.get("key").asString();
        JsonNode value = change.path("value");
        String text = value.isValueNode() ? value.asString() : "";
        switch (change.get("feat").asInt()) {
            case TAG -> {
                if (key.equals("tag")) element.tag = text;
            }
            case PROPERTIES, ATTRIBUTES -> element.values.put(key, text);
            case LISTENERS -> element.listeners.add(key);
            case TEXT -> element.text = text;
            default -> {}
        }
    }

    private void splice(Element element, JsonNode change) {
        int feature = change.get("feat").asInt();
        if (feature == CLASSES) change.path("add").forEach(name -> element.classes.add(name.asString()));
        if (feature != CHILDREN) return;
        int index = change.get("index").asInt();
        for (int i = change.path("remove").asInt(0); i > 0; i--) element.children.remove(index);
        List<Integer> added = new ArrayList<>();
        change.path("addNodes").forEach(node -> added.add(node.asInt()));
        element.children.addAll(index, added);
    }

    /** All that a condition holds for, in the order of the page as far as it was built in that order. */
    List<Element> all(Predicate<Element> condition) {
        return elements.values().stream().filter(condition).toList();
    }

    /** The one with this tag and this class. */
    Element one(String tag, String cssClass) {
        return first(element -> element.is(tag) && element.has(cssClass));
    }

    /** @throws IllegalStateException when there is none: the page is not the one that was expected */
    Element first(Predicate<Element> condition) {
        return elements.values().stream()
                .filter(condition)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not on this page: " + text(1)));
    }

    /** An element's own descendants of a tag, in their order. */
    List<Element> within(Element parent, String tag) {
        return descendants(parent).filter(element -> element.is(tag)).toList();
    }

    /** The words of an element and of all in it. */
    String text(int id) {
        Element element = elements.get(id);
        return element == null
                ? ""
                : descendants(element)
                        .map(one -> one.text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** Whether the browser tells the server about this event of an element. */
    static Set<String> listeners(Element element) {
        return element.listeners;
    }

    private Stream<Element> descendants(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.children.stream()
                        .map(this::known)
                        .filter(e -> e != null)
                        .flatMap(this::descendants));
    }

    private @Nullable Element known(Integer id) {
        return elements.get(id);
    }

    private Element element(int id) {
        return elements.computeIfAbsent(id, Element::new);
    }
}
