//! A part of the loader for sites with `hold = ["media"]`: holds what the loader alone does not look at, by its marks or by
//! the hosts of its service: video, audio, `object`, `embed`, links that fetch, pictures by `srcset`, in SVG and in forms. It
//! stands after the loader, and holds the markup only where the browser has not asked for it ahead of every script.
(() => {
  let { sluis, document: doc } = window;
  // By the element's name, the attributes with addresses. Each has its marked form: `data-src`, `data-href`, ...
  let kinds = {
    video: 'src poster', audio: 'src', source: 'src srcset', track: 'src', object: 'data', embed: 'src', img: 'srcset',
    link: 'href imagesrcset', input: 'src', image: 'href xlink:href',
  };
  let names = Object.keys(kinds).join();
  let fetching = /\b(stylesheet|preload|prefetch|modulepreload|icon|preconnect|manifest)\b/;
  let { getAttribute, setAttribute, removeAttribute } = Element.prototype;
  // What each waits for: its addresses by attribute.
  let waiting = new Map();

  let addresses = (name, value) => name.endsWith('srcset') ? value.split(/,\s+/).map((one) => one.trim().split(/\s/)[0]) : [value];
  let may = (node, name, value) => addresses(name, '' + value).every((address) => sluis.a(node, address || '/'));
  let looks = (node, name) => (kinds[node.localName] || '').split(' ').includes(name)
    && (node.localName != 'link' || !node.rel || fetching.test(node.rel));

  let keep = (node, name, value) => {
    waiting.set(node, Object.assign(waiting.get(node) || {}, { [name]: value }));
    removeAttribute.call(node, name);
  };
  let look = (node) => {
    let { service, consent } = node.dataset;
    (kinds[node.localName] || '').split(' ').forEach((name) => {
      let marked = (service || consent != null) && getAttribute.call(node, 'data-' + name.replace('xlink:', ''));
      let value = marked || getAttribute.call(node, name);
      if (value && looks(node, name) && (marked || !may(node, name, value))) keep(node, name, value);
    });
  };
  let free = () => waiting.forEach((values, node) => {
    if (!Object.keys(values).every((name) => may(node, name, values[name]))) return;
    waiting.delete(node);
    Object.keys(values).forEach((name) => {
      setAttribute.call(node, name, values[name]);
      removeAttribute.call(node, 'data-' + name);
    });
    // A film looks at its sources once, and an object at its address when it is put in.
    if (node.localName == 'source' && node.parentNode && node.parentNode.load) node.parentNode.load();
    if (/^(object|embed)$/.test(node.localName)) node.replaceWith(node.cloneNode(true));
  });

  new MutationObserver((records) => {
    records.forEach((record) => record.addedNodes.forEach((node) => {
      if (node.matches) [node, ...node.querySelectorAll(names)].forEach(look);
    }));
    free();
  }).observe(doc, { childList: true, subtree: true });

  let { r: release } = sluis;
  sluis.r = (...words) => {
    release(...words);
    free();
  };

  // What scripts make: before the address is set there is nothing to request.
  let put = (node, name, value, set) => {
    looks(node, name) && !may(node, name, value) ? keep(node, name, value) : set();
  };
  let properties = [
    [HTMLMediaElement, 'src'], [HTMLVideoElement, 'poster'], [HTMLSourceElement, 'src'], [HTMLSourceElement, 'srcset'],
    [HTMLTrackElement, 'src'], [HTMLObjectElement, 'data'], [HTMLEmbedElement, 'src'], [HTMLLinkElement, 'href'],
    [HTMLLinkElement, 'imageSrcset'], [HTMLInputElement, 'src'], [HTMLImageElement, 'srcset'],
  ];
  properties.forEach(([{ prototype }, name]) => {
    let { set } = Object.getOwnPropertyDescriptor(prototype, name) || {};
    if (set) prototype.__defineSetter__(name, function (value) {
      put(this, name.toLowerCase(), value, () => set.call(this, value));
    });
  });
  [HTMLMediaElement, HTMLSourceElement, HTMLTrackElement, HTMLObjectElement, HTMLEmbedElement, HTMLLinkElement, HTMLInputElement, HTMLImageElement, SVGImageElement].forEach(({ prototype }) => {
    let before = prototype.setAttribute;
    prototype.setAttribute = function (name, value) {
      put(this, ('' + name).toLowerCase(), value, () => before.call(this, name, value));
    };
  });
  let { setAttributeNS } = SVGImageElement.prototype;
  SVGImageElement.prototype.setAttributeNS = function (space, name, value) {
    put(this, name, value, () => setAttributeNS.call(this, space, name, value));
  };
})();
