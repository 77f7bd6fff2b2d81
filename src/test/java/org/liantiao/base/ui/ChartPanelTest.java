package org.liantiao.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liantiao.base.ui.ChartData.Datum;
import org.liantiao.base.ui.ChartData.Look;
import org.liantiao.base.ui.ChartData.Row;
import org.liantiao.base.ui.ChartData.Series;
import org.liantiao.base.ui.ChartData.Shape;

class ChartPanelTest {
    private static final ChartData DATA = data(3);

    private static ChartData data(long failed) {
        List<Row> rows = List.of(Row.of("邻里", "5", "rate?kind=01"), Row.of("婚姻", "0", null));
        Series target = new Series("目标", Look.TARGET, List.of(percent(), percent()));
        Series behind =
                new Series("去年", Look.TABLE, List.of(Datum.count(9, "9", "disputes?c"), Datum.count(0, "0", "d")));
        Series failures = new Series(
                "不成", Look.BAR_BAD, List.of(Datum.count(failed, "" + failed, "disputes?a"), Datum.count(0, "0", "b")));
        return new ChartData(Shape.BARS, "类型", rows, List.of(target, behind, failures));
    }

    private static Datum percent() {
        return new Datum(BigDecimal.valueOf(99), "", null, false);
    }

    @Test
    void aPartOpensItsListByTheNumbersOfWhatIsDrawn() {
        assertThat(DATA.opens(1, 0)).isEqualTo("disputes?a");
        assertThat(DATA.opens(-1, 0)).isEqualTo("rate?kind=01");
    }

    @Test
    void whatIsNotThereOpensNothing() {
        assertThat(DATA.opens(1, 1)).as("no case, no list").isNull();
        assertThat(DATA.opens(0, 0)).as("a target has no cases").isNull();
        assertThat(DATA.opens(-1, 1)).isNull();
        for (int[] part : new int[][] {{2, 0}, {1, 2}, {1, -1}, {-7, 9}, {Integer.MAX_VALUE, 0}})
            assertThat(DATA.opens(part[0], part[1])).isNull();
    }

    @Test
    void aTargetAloneIsNothingToDraw() {
        List<Row> rows = List.of(Row.of("1月", "", null));
        Series target = new Series("目标", Look.TARGET, List.of(percent()));
        assertThat(new ChartData(Shape.COLUMNS, "月", rows, List.of(target)).isEmpty())
                .isTrue();
        assertThat(DATA.isEmpty()).isFalse();
    }

    @Test
    void everySeriesHasOneDatumARow() {
        Series shorter = new Series("化解", Look.BAR, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartData(Shape.BARS, "类型", List.of(Row.of("邻里", "", null)), List.of(shorter)));
    }
}
