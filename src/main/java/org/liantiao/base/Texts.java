package org.liantiao.base;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence of the workbench, in Chinese and English: one pair of bundles a module, {@code texts/<module>_zh_CN.properties}
 * and {@code texts/<module>_en.properties}. Sentences are {@link MessageFormat} patterns.
 */
@Component
public class Texts implements I18NProvider {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final Map<String, String> chinese = load("zh_CN");
    private final Map<String, String> english = load("en");

    /** The language we speak with somebody whose browser asks for this one. */
    public static Locale spoken(Locale wished) {
        return wished.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return say(locale, key, params);
    }

    public String say(Locale locale, String key, Object... params) {
        Locale spoken = spoken(locale);
        String pattern = (spoken.equals(ENGLISH) ? english : chinese).get(key);
        if (pattern == null) {
            log.warn("no text for {} in {}", key, spoken);
            return key;
        }
        return new MessageFormat(pattern, spoken).format(params);
    }

    public boolean has(String key) {
        return chinese.containsKey(key);
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language + ".properties"))
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    Properties properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, text) -> {
                        if (texts.put((String) key, (String) text) != null)
                            throw new IllegalStateException("the text " + key + " stands in two bundles");
                    });
                }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Map.copyOf(texts);
    }
}
