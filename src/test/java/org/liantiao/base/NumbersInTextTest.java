package org.liantiao.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "程德山（41049920050618211X）说地是他的",
                "身份证４１０４９９２００５０６１８２１１ｘ",
                "410499 20050618 211X",
                "第12户 41049920050618211X",
                "电话19900002298，晚上打",
                "１９９　００００　２２９８",
                "199-0000-2298",
                "+86 19900002298",
                "8619900002298 是他儿子"
            })
    void seesANumberHoweverItIsTyped(String text) {
        assertThat(NumbersInText.any(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "欠款 12000.50 元，2026-06-15 前付清",
                "编号 LS26-02871，卷宗 20260615001",
                // The check digit does not fit: no number of anybody's.
                "410499200506182119",
                "账号 6222021900001234567",
                "12900002298",
                "1\n9\n9\n0\n0\n0\n0\n2\n2\n9\n8"
            })
    void seesNoneInWhatIsNobodysNumber(String text) {
        assertThat(NumbersInText.any(text)).isFalse();
    }
}
