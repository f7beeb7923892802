// Runs in every page, frame and worker before its own scripts, and tells what they keep on the device and how they look
// at it. It changes no answer that a script gets. `__REPORT__` is the name of the binding, gone before the page begins.
(() => {
  const report = globalThis.__REPORT__;
  delete globalThis.__REPORT__;
  if (typeof report !== 'function') return;
  const { stringify } = JSON;
  // The address of the nearest script that has one.
  const by = () => (new Error().stack.match(/https?:\/\/[^\s)]+?(?=:\d+(?::\d+)?\)?(?:\n|$))/) || [''])[0];
  const tell = (kind, name, value) => {
    try {
      report(stringify({ kind, name: String(name).slice(0, 4096), value: value == null ? '' : String(value).slice(0, 256), by: by(), origin: self.origin, page: location.href }));
    } catch (_) { /* the browser is leaving */ }
  };
  const on = (type, method, heard) => {
    const prototype = type && type.prototype;
    const real = prototype && prototype[method];
    if (typeof real !== 'function') return;
    prototype[method] = {
      [method](...words) {
        heard.call(this, ...words);
        return real.apply(this, words);
      },
    }[method];
  };
  const property = (prototype, name, { get, set }) => {
    const real = prototype && Object.getOwnPropertyDescriptor(prototype, name);
    if (!real || !real.configurable) return;
    Object.defineProperty(prototype, name, {
      ...real,
      get: real.get && function () {
        if (get) get.call(this);
        return real.get.call(this);
      },
      set: real.set && function (value) {
        if (set) set.call(this, value);
        real.set.call(this, value);
      },
    });
  };
  const seen = new Set();
  const once = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    tell('fingerprint', name);
  };

  // What is kept.
  property(self.Document && Document.prototype, 'cookie', { set: (text) => tell('cookie', text) });
  on(self.CookieStore, 'set', (name, value) => tell('cookie_store', typeof name === 'object' ? name.name : name,
    typeof name === 'object' ? name.expires || '' : ''));
  on(self.Storage, 'setItem', function (name) {
    let local = false;
    try { local = this === localStorage; } catch (_) { /* not allowed here */ }
    tell(local ? 'local_storage' : 'session_storage', name);
  });
  on(self.IDBFactory, 'open', (name) => tell('indexed_db', name));
  on(self.CacheStorage, 'open', (name) => tell('cache_storage', name));
  on(self.FileSystemDirectoryHandle, 'getFileHandle', (name, options) => options && options.create && tell('file_system', name));

  // What leaves without a request that the browser tells of.
  if (self.RTCPeerConnection) {
    self.RTCPeerConnection = new Proxy(self.RTCPeerConnection, {
      construct(real, words, as) {
        for (const server of (words[0] && words[0].iceServers) || []) [].concat(server.urls || server.url || []).forEach((url) => tell('webrtc', url));
        return Reflect.construct(real, words, as);
      },
    });
  }

  // How the device is looked at. Text on a canvas that is read back; short texts are tests for pictograms.
  const written = new WeakMap();
  for (const type of [self.CanvasRenderingContext2D, self.OffscreenCanvasRenderingContext2D]) {
    for (const method of ['fillText', 'strokeText']) on(type, method, function (text) {
      const letters = written.get(this.canvas) || new Set();
      for (const letter of String(text).slice(0, 200)) letters.add(letter);
      written.set(this.canvas, letters);
    });
    on(type, 'getImageData', function () { readBack(this.canvas); });
    const fonts = new Set();
    on(type, 'measureText', function () {
      fonts.add(this.font);
      if (fonts.size > 30) once('fonts');
    });
  }
  const readBack = (canvas) => {
    if (canvas && canvas.width >= 16 && canvas.height >= 16 && (written.get(canvas) || { size: 0 }).size >= 10) once('canvas');
  };
  for (const method of ['toDataURL', 'toBlob']) on(self.HTMLCanvasElement, method, function () { readBack(this); });
  on(self.OffscreenCanvas, 'convertToBlob', function () { readBack(this); });
  for (const type of [self.WebGLRenderingContext, self.WebGL2RenderingContext]) {
    const asked = new Set();
    // The names of the graphics card, or many of its limits.
    on(type, 'getParameter', (number) => {
      asked.add(number);
      if (number === 0x9245 || number === 0x9246 || asked.size > 20) once('webgl');
    });
  }
  on(self.OfflineAudioContext, 'startRendering', () => once('audio'));
  on(self.FontFaceSet, 'check', (() => {
    const fonts = new Set();
    return (font) => {
      fonts.add(font);
      if (fonts.size > 30) once('fonts');
    };
  })());
  const { PluginArray, Plugin } = self;
  if (PluginArray) {
    // One after another, by number: an enumeration, not the question whether one is there.
    const items = new Set();
    on(PluginArray, 'item', (number) => { items.add(number); if (items.size > 2) once('plugins'); });
    property(Plugin && Plugin.prototype, 'name', { get() { items.add(this); if (items.size > 2) once('plugins'); } });
    property(Plugin && Plugin.prototype, 'filename', { get() { items.add(this); if (items.size > 2) once('plugins'); } });
  }
})();
