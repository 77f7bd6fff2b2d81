// <lt-pad>: a sheet to write one's name on with a finger, a pen or a mouse. Strokes are kept as points, so that turning the phone or
// a finer screen draws them again instead of losing them. What is used goes as a PNG through the upload that stands beside the pad.
(() => {
  if (customElements.get('lt-pad')) return;

  const WIDTH = 2.6;     // of the line, in CSS pixels
  const MARGIN = 10;     // around the ink, in CSS pixels
  const LONGEST = 1200;  // of the picture, in its own pixels
  const SCALE = 3;       // of the picture, at most

  class LtPad extends HTMLElement {
    constructor() {
      super();
      this._strokes = [];
      this._open = null;
      this._observer = new ResizeObserver(() => this._draw());
      for (const kind of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'])
        this.addEventListener(kind, (event) => this._pointer(event));
      this.addEventListener('click', (event) => this._does(event.target.closest('[data-does]')?.dataset.does));
    }

    connectedCallback() {
      this._observer.observe(this);
      this._draw();
    }

    disconnectedCallback() {
      this._observer.disconnect();
    }

    _pointer(event) {
      const canvas = this.querySelector('canvas');
      if (event.type === 'pointerdown') {
        if (event.target !== canvas || event.button !== 0 || this._open) return;
        canvas.setPointerCapture(event.pointerId);
        if (!this._strokes.length) this._size = { width: canvas.clientWidth, height: canvas.clientHeight };
        this._open = { id: event.pointerId, points: [] };
        this._strokes.push(this._open.points);
      }
      // A palm that rests on the sheet is another pointer.
      if (this._open?.id !== event.pointerId) return;
      const box = canvas.getBoundingClientRect();
      const all = event.getCoalescedEvents?.() ?? [];
      for (const one of all.length ? all : [event])
        this._open.points.push([(one.clientX - box.left) / this._by, (one.clientY - box.top) / this._by]);
      if (event.type === 'pointerup' || event.type === 'pointercancel') this._open = null;
      event.preventDefault();
      this._draw();
    }

    _does(what) {
      if (what === 'undo') this._strokes.pop();
      else if (what === 'clear') this._strokes = [];
      else if (what === 'use') this._send();
      else return;
      this._draw();
    }

    get _by() {
      const canvas = this.querySelector('canvas');
      if (!this._size || !this._strokes.length) return 1;
      return Math.min(canvas.clientWidth / this._size.width, canvas.clientHeight / this._size.height) || 1;
    }

    _draw() {
      const canvas = this.querySelector('canvas');
      if (!canvas) return;
      const dots = window.devicePixelRatio || 1;
      canvas.width = Math.round(canvas.clientWidth * dots);
      canvas.height = Math.round(canvas.clientHeight * dots);
      const pen = canvas.getContext('2d');
      pen.scale(dots * this._by, dots * this._by);
      this._ink(pen);
      this.toggleAttribute('written', this._strokes.length > 0);
      for (const button of this.querySelectorAll('[data-does]')) button.disabled = !this._strokes.length;
    }

    _ink(pen) {
      pen.lineWidth = WIDTH;
      pen.lineCap = pen.lineJoin = 'round';
      pen.strokeStyle = '#000';
      for (const points of this._strokes) {
        pen.beginPath();
        pen.moveTo(...points[0]);
        for (let i = 1; i < points.length - 1; i++) {
          const [x, y] = points[i];
          pen.quadraticCurveTo(x, y, (x + points[i + 1][0]) / 2, (y + points[i + 1][1]) / 2);
        }
        pen.lineTo(...points.at(-1));
        pen.stroke();
      }
    }

    // Only what was written, on white, and not larger than a paper needs it.
    _send() {
      const upload = this.parentElement.querySelector('vaadin-upload');
      if (!this._strokes.length || !upload) return;
      const all = this._strokes.flat();
      const left = Math.min(...all.map(([x]) => x)) - MARGIN;
      const top = Math.min(...all.map(([, y]) => y)) - MARGIN;
      const width = Math.max(...all.map(([x]) => x)) + MARGIN - left;
      const height = Math.max(...all.map(([, y]) => y)) + MARGIN - top;
      const by = Math.min(SCALE, LONGEST / Math.max(width, height));
      const picture = document.createElement('canvas');
      picture.width = Math.ceil(width * by);
      picture.height = Math.ceil(height * by);
      const pen = picture.getContext('2d');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, picture.width, picture.height);
      pen.scale(by, by);
      pen.translate(-left, -top);
      this._ink(pen);
      picture.toBlob((png) => {
        const file = new File([png], 'signature.png', { type: 'image/png' });
        upload.files = [file, ...upload.files];
        upload.uploadFiles([file]);
      }, 'image/png');
    }
  }

  customElements.define('lt-pad', LtPad);
})();
