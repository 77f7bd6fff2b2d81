package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** Everything Liantiao is made of may be given away with it. */
class DependenciesTest {
    /** Vaadin's commercial components carry this in their manifest; its build asks for a licence where it finds one. */
    private static final String COMMERCIAL = "CvdlName";

    private static final String NAMES =
            ".*/vaadin-(charts|board|crud|grid-pro|spreadsheet|map|rich-text-editor|dashboard|testbench)[^/]*";

    @Test
    void noCommercialVaadinComponentIsOnTheClasspath() throws IOException {
        List<URL> manifests = Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF"));

        assertThat(manifests).hasSizeGreaterThan(50);
        assertThat(manifests.stream().map(URL::toString)).noneMatch(url -> url.matches(NAMES));
        assertThat(commercial(manifests)).isEmpty();
    }

    private static List<URL> commercial(List<URL> manifests) throws IOException {
        List<URL> found = new ArrayList<>();
        for (URL url : manifests)
            try (InputStream in = url.openStream()) {
                if (new Manifest(in).getMainAttributes().getValue(COMMERCIAL) != null) found.add(url);
            }
        return found;
    }
}
