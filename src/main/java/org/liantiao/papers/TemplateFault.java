package org.liantiao.papers;

import org.liantiao.base.Refusal;

/**
 * What is wrong with a template.
 *
 * @param line of the file, from 1; 0 when it is the file as a whole
 * @param rule its sentence stands in the bundles
 * @param what the word in question
 */
record TemplateFault(int line, String rule, String what) {
    Refusal refusal() {
        return Refusal.of("template", "paper." + rule, String.valueOf(line), what);
    }
}
