//! Puts released tags in their place when the page is there already, which takes more than the loader has room for:
//! scripts in the page's order with a time limit each, the events that they missed, and what they write with
//! `document.write`. Takes the loader's `sluis.p` over. It comes with the banner, once both layers can be used, and in front
//! with the loader where a site asks for it (`[page] dynamic`). It decides nothing: what may run is the loader's.
(() => {
  let { sluis, document: doc } = window;
  let show = sluis.p;
  if (show.late) return;

  // A script is waited for three seconds from when it was asked for, and this long from when its turn came.
  let limit = 3e3;
  let least = 200;
  let batch = [];
  let queue = [];
  let running;
  // By its element: each script that was released. By address: those whose calls only the stack can tell.
  let released = new Set();
  let addresses = new Map();
  let inside;

  let pause = () => window.scheduler?.yield ? scheduler.yield()
    : window.scheduler?.postTask ? scheduler.postTask(() => {}, { priority: 'user-blocking' })
      : new Promise((done) => { setTimeout(done); });
  let attempt = (act) => {
    try {
      act();
    } catch (error) {
      setTimeout(() => { throw error; });
    }
  };

  // The released script whose call this is: it runs now, or a handler of its, or the stack names it.
  let caller = () => {
    if (inside) return inside;
    if (doc.currentScript) return released.has(doc.currentScript) && doc.currentScript;
    let stack = new Error().stack || '';
    for (let [address, script] of addresses) if (stack.includes(address)) return script;
  };

  // --- order

  // Any type that browsers do not run keeps a tag inert, also the one of another tool beside `data-src`.
  let isInert = ({ type }) => type && !/^(module|importmap|(text|application)\/(java|ecma)script)$/i.test(type);
  let isAsync = (node) => isInert(node) ? node.hasAttribute('async') : node.async || !node.isConnected;
  let kind = (node) => node.dataset.type || (isInert(node) ? '' : node.type);
  let before = (one, other) => (kind(other.node) == 'importmap') - (kind(one.node) == 'importmap')
    || (one.node.compareDocumentPosition(other.node) & 4 ? -1 : 1);

  // Asks for what will be run in a moment, exactly as the script will ask for it.
  let hint = (one) => {
    let { node, address } = one;
    one.began = Date.now();
    let link = one.link = doc.createElement('link');
    let isModule = kind(node) == 'module';
    link.sluis = 1;
    link.rel = isModule ? 'modulepreload' : 'preload';
    if (!isModule) link.as = 'script';
    'crossorigin integrity referrerpolicy fetchpriority'.split(' ').forEach((name) => {
      if (node.hasAttribute(name)) link.setAttribute(name, node.getAttribute(name));
    });
    link.nonce = node.nonce;
    link.href = address;
    doc.head.append(link);
  };

  // What innerHTML made never runs, and neither does what a parser without a window made. Its copy does.
  let alive = (node) => {
    if (!isInert(node) || node.async || node.hasAttribute('async')) return node;
    let copy = doc.createElement('script');
    copy.sluis = 1;
    for (let { name, value } of node.attributes) copy.setAttribute(name == 'src' ? 'data-src' : name, value);
    copy.append(...Array.from(node.childNodes, (text) => text.cloneNode()));
    return Object.assign(copy, { nonce: node.nonce, onload: node.onload, onerror: node.onerror });
  };

  // Puts one script in its place, and answers when the next may go.
  let turn = ({ node, address, began, link }) => new Promise((done) => {
    if (link) link.remove();
    if (!sluis.a(node)) return done(sluis.h(node));
    let script = alive(node);
    let type = kind(node);
    let place = new Comment();
    let waits = address && node.isConnected;
    let end = () => done(flush(script));
    node.replaceWith(place);
    if (sluis.u) sluis.u(node);
    if (type) script.type = type;
    else script.removeAttribute('type');
    delete script.dataset.src;
    released.add(script);
    if (address) {
      script.src = sluis.t.createScriptURL(address);
      addresses.set(script.src.split('?')[0], script);
      script.addEventListener('load', end);
      script.addEventListener('error', end);
      if (waits) setTimeout(end, Math.max(least, began ? limit - (Date.now() - began) : limit));
    }
    if (!address) {
      inside = script;
      texts = 1;
    }
    place.replaceWith(script);
    if (!address) inside = 0;
    if (!waits) end();
  });

  let run = async () => {
    running = 1;
    let first = 1;
    while (queue[0]) {
      // A text runs at once, so it gets a task of its own; what has an address has that anyway.
      if (!first && !queue[0].address) await pause();
      first = 0;
      await turn(queue.shift());
    }
    running = 0;
    fire();
  };

  let start = () => {
    let all = batch.splice(0).sort(before);
    if (!all[0]) return;
    let free = all.filter(({ node, address }) => address && isAsync(node));
    queue.push(...all.filter((one) => !free.includes(one)));
    let go = (one) => one && turn(one).then(() => running || fire());
    if (!running) queue[0] ? run() : go(free.shift());
    // The others are asked for a frame later, a few in each task: the banner goes and the first one comes before that.
    let more = () => {
      free.splice(0, 2).forEach(go);
      queue.filter(({ address, began }) => address && !began).slice(0, 2).forEach(hint);
      if (free[0] || queue.some(({ address, began }) => address && !began)) setTimeout(more);
    };
    setTimeout(more, 16);
  };

  sluis.p = (node, address) => {
    if (node.localName != 'script') return show(node, address);
    if (!batch[0]) Promise.resolve().then(start);
    batch.push({ node, address });
  };
  sluis.p.late = 1;
  // After a decision the first goes at once, before the banner has its own to do.
  let { r: release } = sluis;
  sluis.r = (...words) => {
    release(...words);
    start();
  };

  // --- events that are over

  let passed = (type) => {
    let [times] = performance.getEntriesByType('navigation');
    return !times || times[type == 'DOMContentLoaded' ? 'domContentLoadedEventStart' : 'loadEventStart'] > 0;
  };
  let order = ['DOMContentLoaded', 'readystatechange', 'load', 'pageshow'];
  let heard = new Map([[doc, order.slice(0, 2)], [window, ['DOMContentLoaded', 'load', 'pageshow']]]);
  let waiting = [];

  let wait = (target, type, handler, options) => {
    let script = handler && heard.get(target).includes(type) && passed(type) && caller();
    if (!script || waiting.some((one) => one.target == target && one.type == type && one.handler == handler)) return;
    waiting.push({ target, type, handler, script, signal: options?.signal });
    if (!running) pause().then(fire);
  };
  let forget = (target, type, handler) => {
    waiting = waiting.filter((one) => one.target != target || one.type != type || one.handler != handler);
  };

  // Each handler once, in the order in which the events came, as if they came now.
  let fire = async () => {
    while (waiting[0] && !running) {
      let rank = ({ type }) => order.indexOf(type);
      let next = waiting.reduce((best, one) => rank(one) < rank(best) ? one : best);
      let { target, type, handler, script, signal } = next;
      waiting.splice(waiting.indexOf(next), 1);
      if (signal?.aborted) continue;
      let event = type == 'pageshow' ? new PageTransitionEvent(type) : new Event(type);
      let seen = type == 'load' || type == 'pageshow' ? doc : target;
      for (let [name, value] of [['target', seen], ['currentTarget', target]]) Object.defineProperty(event, name, { value });
      inside = script;
      attempt(() => handler.handleEvent ? handler.handleEvent(event) : handler.call(target, event));
      inside = 0;
      flush(script);
      await pause();
    }
  };

  // The prototype's is looked up at each call, so that who changes that still does.
  [[doc, 'readystatechange'], [window, 'load']].forEach(([target, own]) => {
    let prototype = EventTarget.prototype;
    target.addEventListener = function (type, handler, options) {
      wait(target, type, handler, options);
      return prototype.addEventListener.call(this || target, type, handler, options);
    };
    target.removeEventListener = function (type, handler, options) {
      forget(target, type, handler);
      return prototype.removeEventListener.call(this || target, type, handler, options);
    };
    let name = 'on' + own;
    let owner = name in Document.prototype && target == doc ? Document.prototype : target;
    let { get, set } = Object.getOwnPropertyDescriptor(owner, name) || {};
    if (set) {
      Object.defineProperty(target, name, {
        configurable: true,
        enumerable: true,
        get,
        set(handler) {
          forget(target, own, get.call(target));
          set.call(target, handler);
          wait(target, own, get.call(target));
        },
      });
    }
  });

  // --- document.write

  // What a script wrote and where the next of it goes. It is put there when it is whole, at the latest when the script ended.
  let written = new Map();
  let texts = 0;

  let flush = (script) => {
    let said = written.get(script);
    if (!said || !said.html) return;
    let box = doc.createElement('template');
    box.innerHTML = said.html;
    said.html = '';
    let made = [];
    box.content.querySelectorAll('script,iframe,img').forEach((node) => {
      if (node.localName == 'script') {
        if (node.type == 'text/plain') return;
        node.dataset.type = node.type;
        node.type = 'text/plain';
        let address = node.getAttribute('src');
        sluis.a(node) ? made.push({ node, address }) : sluis.h(node);
      } else if (!sluis.a(node)) sluis.h(node, node.getAttribute('src'));
    });
    said.place.before(box.content);
    // They go before the rest, as in a page that is read.
    queue.unshift(...made);
    if (made[0] && !running) run();
  };
  let alone = /^<(area|br|col|embed|hr|img|input|link|meta|source|wbr)\b/i;
  let isWhole = (html) => {
    let tags = html.match(/<\/?[a-z][^>]*>/gi) || [];
    let open = tags.reduce((sum, tag) => sum + (tag[1] == '/' ? -1 : !alone.test(tag)), 0);
    return !open && html.split('<').length - 1 == tags.length;
  };

  // Nobody can tell whose call it is when only texts of the page are on the stack.
  let isUnclear = () => texts && !doc.currentScript && doc.readyState == 'complete'
    && !(new Error().stack || '').match(/https?:[^\s)]+/g)?.some((place) => {
      let address = place.replace(/(:\d+)+$/, '');
      return address != location.href.split('#')[0] && !address.startsWith(own);
    });
  let own = (new Error().stack || '').match(/https?:[^\s)]+?(?=(:\d+)*[\s)]|$)/)?.[0].replace(/(:\d+)+$/, '');

  let refuse = (what) => console.warn('sluis: document.' + what + ' after the page was read would wipe it and was refused');
  ['write', 'writeln'].forEach((name) => {
    doc[name] = (...words) => {
      let script = caller();
      if (!script) return isUnclear() ? refuse(name) : Document.prototype[name].apply(doc, words);
      let said = written.get(script);
      if (!said) {
        said = { html: '', place: new Comment() };
        written.set(script, said);
        script.after(said.place);
      }
      said.html += words.join('') + (name == 'write' ? '' : '\n');
      if (isWhole(said.html)) flush(script);
    };
  });
  doc.open = (...words) => caller() ? (refuse('open'), words[2] == null ? doc : null) : Document.prototype.open.apply(doc, words);

  // --- history

  // A choice that was made on another page counts here too: what ran can only be stopped by loading the page again.
  let choice = () => {
    try {
      return ('; ' + doc.cookie).split('; sluis_' + sluis.d[1] + '=')[1]?.split(';')[0];
    } catch (_) { /* no cookies, no choice */ }
  };
  let left;
  addEventListener('pagehide', () => { left = choice(); });
  addEventListener('pageshow', ({ persisted }) => persisted && sluis.f && choice() != left && location.reload());
})();
