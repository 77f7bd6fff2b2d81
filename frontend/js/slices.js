// Sends files in slices: one that broke off goes on where it stopped once there is a network again, as long as the page is open.
// The list of the upload shows it as it shows any other; a browser without this script sends each file in one piece.
(() => {
  if (window.liantiaoSlices) return;
  window.liantiaoSlices = true;

  const SLICE = 1024 * 1024;
  const LEAST = 64 * 1024;
  const PAUSE = 2000;
  const LONGEST_PAUSE = 16000;
  // Of one slice, with what the server does when it has the last; then the line is taken for broken.
  const PATIENCE = 120000;
  const LATER = [0, 502, 503, 504];
  const ASK = -1;

  const number = () => {
    const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.map((one) => one.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };

  const send = (file, offset, piece, told) => new Promise((answer) => {
    const request = new XMLHttpRequest();
    request.open('POST', file.uploadTarget);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Filename', encodeURIComponent(file.name));
    request.setRequestHeader('Liantiao-Slice', `${file.liantiaoNumber} ${offset} ${file.size}`);
    request.timeout = PATIENCE;
    request.upload.onprogress = (event) => told(offset + event.loaded);
    let slow = false;
    request.ontimeout = () => { slow = true; };
    request.onloadend = () => answer({
      slow,
      status: request.status,
      received: Number(request.getResponseHeader('Liantiao-Received') ?? ASK),
      later: request.getResponseHeader('Liantiao-Later'),
    });
    file.liantiaoRequest = request;
    request.send(piece);
  });

  const pause = (time) => new Promise((over) => {
    const timer = setTimeout(over, time);
    window.addEventListener('online', () => { clearTimeout(timer); over(); }, { once: true });
  });

  // Answers with the status of the whole; undefined when somebody stopped it.
  const carry = async (file, told, wait) => {
    let offset = file.liantiaoNumber ? ASK : 0;
    let size = SLICE;
    let time = PAUSE;
    file.liantiaoNumber ??= number();
    while (!file.abort) {
      let piece = '';
      try {
        if (offset !== ASK) piece = await file.slice(offset, offset + size).arrayBuffer();
      } catch (gone) {
        // It was deleted or changed since it was chosen: no network brings it back.
        return 500;
      }
      const answer = await send(file, offset, piece, told);
      if (file.abort) return undefined;
      if (answer.slow) size = Math.max(LEAST, size / 2);
      if (LATER.includes(answer.status) || answer.later) {
        wait(answer.later && decodeURIComponent(answer.later));
        await pause(time);
        // A server that asks for patience gets it; a line that is back is used at once.
        time = answer.later ? Math.min(2 * time, LONGEST_PAUSE) : PAUSE;
        offset = ASK;
      } else if (answer.status !== 200 || answer.received < 0) return answer.status === 200 ? 500 : answer.status;
      else if (answer.received >= file.size) return 200;
      else {
        offset = answer.received;
        time = PAUSE;
        told(offset);
      }
    }
    return undefined;
  };

  document.addEventListener('upload-request', async (event) => {
    const upload = event.target;
    const { file, xhr } = event.detail;
    if (!upload.classList.contains('lt-slices') || !file.size) return;
    event.preventDefault();
    xhr.upload.onloadstart?.();
    const told = (loaded) => xhr.upload.onprogress?.({ loaded, total: file.size });
    const wait = (why) => {
      if (!why) return;
      file.status = why;
      upload.files = [...upload.files];
    };
    const status = await carry(file, told, wait);
    if (status === undefined) return;
    // The list asks its own request how it went; that one never travelled.
    Object.defineProperty(xhr, 'readyState', { value: 4 });
    Object.defineProperty(xhr, 'status', { value: status });
    xhr.onreadystatechange?.();
  }, true);

  // A request that was never sent does not say that it was stopped, and the next file would wait for it.
  document.addEventListener('upload-abort', (event) => {
    const { file, xhr } = event.detail;
    if (!file.liantiaoRequest || !file.uploading || file.held) return;
    file.abort = true;
    file.liantiaoRequest.abort();
    xhr.onabort?.();
  }, true);
})();
