// <lt-chart>: draws what the server says, with ECharts. It gets values, never code: rows, and series of [value, text, opens, faint].
// A click goes back as two numbers; what they open is known to the server alone. Colours and sizes are those of the style sheet.
(() => {
  if (customElements.get('lt-chart')) return;

  const COLOURS = {
    BAR: '--lt-chart-2', BAR_STRONG: '--lt-chart-1', BAR_WEAK: '--lt-chart-3', BAR_WARN: '--lt-chart-warn', BAR_BAD: '--lt-chart-bad',
    LINE: '--lt-chart-1', LINE_LAST: '--lt-chart-last', TARGET: '--lt-chart-target',
  };
  const isLine = (series) => series.look === 'LINE' || series.look === 'LINE_LAST' || series.look === 'TARGET';
  const isNumber = (value) => typeof value === 'number';

  // The rates lie close under 100: the axis begins below the lowest, and goes in round steps.
  const AXES = [[98, 0.5], [95, 1], [90, 2], [80, 5], [50, 10], [0, 20]];
  const axis = (lines) => {
    const low = Math.min(...lines.flatMap((series) => series.data.map(([value]) => value)).filter(isNumber));
    return AXES.find(([min]) => min < low) ?? AXES.at(-1);
  };

  // How wide a text is, in letters: a Chinese one is as wide as it is high.
  const letters = (text) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) > 0x2e7f ? 1 : 0.6), 0);

  class LtChart extends HTMLElement {
    connectedCallback() {
      if (Object.hasOwn(this, 'content')) {
        const early = this.content;
        delete this.content;
        this.content = early;
      }
      this._observer = new ResizeObserver(() => {
        this._chart?.resize();
        this._draw();
      });
      this._observer.observe(this);
      this._draw();
    }

    disconnectedCallback() {
      this._observer.disconnect();
      this._chart?.dispose();
      this._chart = null;
    }

    set content(content) {
      this._content = content;
      this._draw();
    }

    _draw() {
      // Without a size there is nothing to lay out; the observer comes back with one.
      if (!this.isConnected || !this._content || !window.echarts || !this.clientWidth || !this.clientHeight) return;
      if (!this._chart) {
        this._chart = window.echarts.init(this, null, { renderer: 'svg' });
        this._chart.on('click', (part) => this._clicked(part));
      }
      this._chart.setOption(this._option(this._content), true);
    }

    _clicked(part) {
      const ofRow = part.componentType !== 'series';
      const series = ofRow ? -1 : parseInt(part.seriesId, 10);
      const index = ofRow ? this._content.rows.indexOf(part.value) : part.dataIndex;
      if (index >= 0) this.dispatchEvent(new CustomEvent('part', { detail: { series, index } }));
    }

    _option(content) {
      const style = getComputedStyle(this);
      this._size = parseFloat(style.fontSize);
      this._colour = (name) => style.getPropertyValue(name).trim();
      const lying = content.shape === 'BARS';
      const lines = content.series.filter(isLine);
      const rows = this._rows(content, lying);
      const counts = this._counts(lines.length > 0, lying);
      const rates = lines.length === 0 ? [] : [this._rates(...axis(lines))];
      return {
        // Nothing moves: a chart that is laid out anew while it grows in would lose its lines, and calm it is anyway.
        animation: false,
        textStyle: { fontFamily: style.fontFamily, fontSize: this._size, color: this._colour('--lt-text-2') },
        legend: this._legend(content),
        grid: { left: 4, right: lying ? this._noted(content) : 8, top: this._above(content, lying), bottom: 4, containLabel: true },
        tooltip: { trigger: 'item', renderMode: 'richText', confine: true, formatter: (part) => this._told(part) },
        xAxis: lying ? counts : rows,
        yAxis: lying ? rows : [counts, ...rates],
        series: [...content.series.flatMap((series, number) => this._series(series, number, content, lying)), this._notes(content, lying)],
      };
    }

    _rows(content, lying) {
      return {
        type: 'category', data: content.rows, inverse: lying, triggerEvent: content.rowsOpen,
        axisTick: { show: false }, axisLine: { lineStyle: { color: this._colour('--lt-line') } },
        axisLabel: { color: this._colour('--lt-text'), fontSize: this._size, interval: lying ? 0 : 'auto', hideOverlap: true,
          width: lying ? this.clientWidth * 0.36 : undefined, overflow: 'truncate' },
      };
    }

    // The notes of the long bars need room at their right.
    _noted(content) {
      const sums = content.rows.map((_, row) => content.series.reduce((sum, series) => sum + (series.data[row][0] ?? 0), 0));
      const long = content.notes.filter((_, row) => sums[row] * 2 >= Math.max(...sums));
      return (Math.max(0, ...long.map(letters)) + 1) * this._size;
    }

    // A legend takes as many lines as it needs.
    _above(content, lying) {
      if (!content.legend) return this._size * (lying ? 0.2 : 1.4);
      const width = content.series.reduce((sum, series) => sum + letters(series.name) + 3, 0) * this._size;
      return this._size * (0.8 + 1.8 * Math.ceil(width / this.clientWidth));
    }

    // Beside rates, cases stay in the lower part of the picture and need no axis; their numbers are told.
    _counts(besideRates, lying) {
      return {
        type: 'value', show: !besideRates && !lying, minInterval: 1, splitNumber: 3,
        max: besideRates ? (range) => Math.max(1, range.max * 3) : undefined,
        axisLabel: { color: this._colour('--lt-text-3'), fontSize: this._size },
        splitLine: { show: !besideRates && !lying, lineStyle: { color: this._colour('--lt-line') } },
      };
    }

    _rates(min, interval) {
      return {
        type: 'value', position: 'left', min, max: 100, interval,
        axisLabel: { color: this._colour('--lt-text-3'), fontSize: this._size },
        splitLine: { lineStyle: { color: this._colour('--lt-line') } },
      };
    }

    _legend(content) {
      return {
        show: content.legend, top: 0, left: 0, selectedMode: false, itemWidth: this._size * 1.4, itemHeight: this._size * 0.8,
        itemGap: this._size, textStyle: { color: this._colour('--lt-text-2'), fontSize: this._size },
        data: content.series.map((series) => series.name),
      };
    }

    _series(series, number, content, lying) {
      const colour = this._colour(COLOURS[series.look]);
      const cursor = series.data.some(([, , opens]) => opens) ? 'pointer' : 'default';
      const common = { name: series.name, cursor, itemStyle: { color: colour }, emphasis: { disabled: true } };
      if (isLine(series)) return this._line(series, number, common, colour);
      return [{
        ...common, id: `${number}`, type: 'bar', stack: 'all', barMaxWidth: lying ? this._size * 1.2 : this._size * 3, barMinHeight: 3,
        data: series.data.map(([value], row) => (value ? this._bar(value, content.looks[row]) : '-')),
      }];
    }

    _bar(value, look) {
      return look ? { value, itemStyle: { color: this._colour(COLOURS[look]) } } : value;
    }

    // What stands at the end of each row, whichever part is its last.
    _notes(content, lying) {
      return {
        id: 'notes', type: 'bar', stack: 'all', silent: true, data: content.notes.map(() => 0),
        label: { show: true, position: lying ? 'right' : 'top', fontSize: this._size, color: this._colour('--lt-text-2'),
          formatter: (part) => content.notes[part.dataIndex] },
      };
    }

    // Few cases, or a month that is not over, are a hollow dot that no line leads to.
    _line(series, number, common, colour) {
      const target = series.look === 'TARGET';
      const dashed = target || series.look === 'LINE_LAST';
      const line = {
        ...common, type: 'line', yAxisIndex: 1, connectNulls: false, symbolSize: this._size * 0.65,
        silent: target, z: target ? 1 : 3,
        lineStyle: { color: colour, width: target ? 1 : 2, type: dashed ? 'dashed' : 'solid' },
      };
      const only = (wanted) => series.data.map(([value, , , faint]) => (isNumber(value) && faint === wanted ? value : '-'));
      const solid = { ...line, id: `${number}`, symbol: target ? 'none' : 'circle', data: only(false) };
      const hollow = { ...line, id: `${number}f`, symbol: 'emptyCircle', lineStyle: { opacity: 0 }, data: only(true) };
      return target ? [solid] : [solid, hollow];
    }

    _told(part) {
      const series = this._content.series[parseInt(part.seriesId, 10)];
      const row = this._content.rows[part.dataIndex];
      return `${row}  ${series.name}  ${series.data[part.dataIndex][1]}`;
    }
  }

  customElements.define('lt-chart', LtChart);
})();
