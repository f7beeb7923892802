//! The parts of the loader that hold requests and storage, in a page made of as little as they touch. What leaves a real
//! page is counted by the browser tests. Run: `node --test`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const quiet = { debug() {} };

/** A page whose service is at `https://theirs.example/`, granted or not. */
const page = (granted) => {
  const sent = [];
  class XMLHttpRequest extends EventTarget {
    open(...words) { sent.push(['open', ...words]); }
    send(body) { sent.push(['send', body]); }
  }
  class WebSocket {
    constructor(address) { sent.push(['socket', address]); }
  }
  WebSocket.OPEN = 1;
  class HTMLFormElement {
    constructor(action) { this.action = action; }
    getAttribute(name) { return name === 'action' ? this.action : null; }
    submit() { sent.push(['submit', this.action]); }
  }
  class Navigator {
    sendBeacon(address) { sent.push(['beacon', address]); return true; }
  }
  const listeners = [];
  const window = {
    XMLHttpRequest, WebSocket, HTMLFormElement, Navigator, navigator: new Navigator(), console: quiet, setTimeout, Reflect, DOMException, TypeError, WeakMap,
    ProgressEvent: Event, fetch: async (input) => { sent.push(['fetch', input.url ?? input]); },
    addEventListener: (type, handler) => listeners.push(handler),
    sluis: { a: (_, address) => granted || !address.startsWith('https://theirs.example/') },
  };
  window.window = window;
  vm.runInNewContext(read('./hold-requests.js'), window);
  return { window, sent, listeners };
};
const theirs = 'https://theirs.example/collect';

test('nothing goes to a service that is not granted, and each way fails as it fails without a network', async () => {
  const { window, sent, listeners } = page(false);
  await assert.rejects(window.fetch(theirs), /held until the visitor agrees/);
  await assert.rejects(window.fetch({ url: theirs }), /held/);
  assert.equal(window.navigator.sendBeacon(theirs, 'x'), false);
  assert.throws(() => new window.WebSocket(theirs), { name: 'SecurityError' });
  class Own extends window.WebSocket {}
  assert.throws(() => new Own(theirs), { name: 'SecurityError' });
  new window.HTMLFormElement(theirs).submit();
  const asking = new window.XMLHttpRequest();
  const heard = [];
  asking.addEventListener('error', () => heard.push('error'));
  asking.open('GET', theirs);
  asking.send();
  await new Promise((done) => { asking.addEventListener('loadend', done); });
  const once = new window.XMLHttpRequest();
  once.open('GET', theirs, false);
  assert.throws(() => once.send(), { name: 'NetworkError' });
  let prevented = false;
  listeners[0]({ target: new window.HTMLFormElement(theirs), preventDefault: () => { prevented = true; } });
  assert.deepEqual([heard, prevented], [['error'], true]);
  assert.deepEqual(sent.filter(([what]) => what !== 'open'), []);
});

test('what is granted, and what is nobody\'s, goes as if nothing stood between', async () => {
  for (const { window, sent } of [page(true), page(false)]) {
    const address = window.sluis.a({}, theirs) ? theirs : 'https://own.example/';
    await window.fetch(address);
    assert.equal(window.navigator.sendBeacon(address), true);
    const socket = new window.WebSocket(address);
    assert.ok(socket instanceof window.WebSocket);
    assert.equal(window.WebSocket.OPEN, 1);
    class Own extends window.WebSocket {}
    assert.ok(new Own(address) instanceof Own);
    const asking = new window.XMLHttpRequest();
    asking.open('POST', address);
    asking.send('body');
    new window.HTMLFormElement(address).submit();
    assert.deepEqual(sent.map(([what]) => what), ['fetch', 'beacon', 'socket', 'socket', 'open', 'send', 'submit']);
  }
});

const storing = (granted) => {
  const kept = [];
  class Document {
    get cookie() { return ''; }
    set cookie(text) { kept.push(text); }
  }
  class Storage {
    setItem(name) { kept.push(name); }
  }
  class IDBFactory {
    open(name) { kept.push(name); }
  }
  const state = Object.fromEntries(granted.map((service) => [`s:${service}`, true]));
  const window = {
    Document, Storage, IDBFactory, document: new Document(), localStorage: new Storage(), sessionStorage: new Storage(), indexedDB: new IDBFactory(),
    console: quiet, Date, DOMException, sluis: { state: () => state },
  };
  window.window = window;
  const items = [['meter', 'c', '_m*'], ['meter', 'l', 'meter'], ['map', 'l', 'meter'], ['meter', 'i', 'meter-events']];
  vm.runInNewContext(read('./hold-storage.js').replace('= __ITEMS__', () => '= ' + JSON.stringify(items)), window);
  return { window, kept };
};

test('a name that only services without a grant have is not kept, in the place that the inventory says', () => {
  const { window, kept } = storing([]);
  window.document.cookie = '_m1=1; path=/';
  window.localStorage.setItem('meter', '1');
  assert.throws(() => window.indexedDB.open('meter-events'), { name: 'UnknownError' });
  assert.deepEqual(kept, []);
  window.sessionStorage.setItem('meter', '1');
  window.document.cookie = 'cart=1';
  window.document.cookie = '_m1=; max-age=0';
  window.document.cookie = '_m1=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
  assert.deepEqual(kept, ['meter', 'cart=1', '_m1=; max-age=0', '_m1=; expires=Thu, 01 Jan 1970 00:00:00 GMT']);
});

test('one granted service among those that share a name is enough', () => {
  const { window, kept } = storing(['map']);
  window.localStorage.setItem('meter', '1');
  window.document.cookie = '_m1=1';
  assert.deepEqual(kept, ['meter']);
});
