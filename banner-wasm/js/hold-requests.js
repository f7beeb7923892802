//! A part of the loader for sites with `hold = ["requests"]`: what scripts of the page ask for themselves is refused while
//! the service whose host it is has not been granted, in the way in which each of these fails. It stands after the loader.
//! Nothing is kept to be sent later. It does not see `import()`, nor what a worker asks for.
(() => {
  let { sluis } = window;
  let shut = (address) => !sluis.a({ dataset: {} }, '' + address || '/');
  let refusal = (address) => {
    let text = 'sluis: ' + address + ' is held until the visitor agrees';
    console.debug(text);
    return text;
  };
  let refused = (address) => new DOMException(refusal(address), 'SecurityError');

  let { fetch } = window;
  window.fetch = function (input, ...more) {
    let address = input && input.url || input;
    return shut(address) ? Promise.reject(new TypeError(refusal(address))) : fetch.call(this, input, ...more);
  };

  let { open, send } = XMLHttpRequest.prototype;
  let asked = new WeakMap();
  XMLHttpRequest.prototype.open = function (...words) {
    asked.set(this, words);
    return open.apply(this, words);
  };
  XMLHttpRequest.prototype.send = function (body) {
    let [, address, later = true] = asked.get(this) || [];
    if (address == null || !shut(address)) return send.call(this, body);
    if (!later) throw new DOMException(refusal(address), 'NetworkError');
    refusal(address);
    setTimeout(() => ['error', 'loadend'].forEach((type) => this.dispatchEvent(new ProgressEvent(type))));
  };

  let { sendBeacon } = navigator;
  if (sendBeacon) Navigator.prototype.sendBeacon = function (address, ...more) {
    return shut(address) ? !refusal(address) : sendBeacon.call(this, address, ...more);
  };

  ['WebSocket', 'EventSource', 'Worker', 'SharedWorker'].forEach((name) => {
    let Native = window[name];
    if (!Native) return;
    let Held = function (address, ...more) {
      if (shut(address)) throw refused(address);
      // Not new.target, which does not survive as an arrow. A class that extends this one has its own constructor here.
      return Reflect.construct(Native, [address, ...more], this.constructor);
    };
    Object.setPrototypeOf(Held, Native);
    Held.prototype = Native.prototype;
    Held.prototype.constructor = Held;
    window[name] = Held;
  });

  let workers = window.ServiceWorkerContainer && ServiceWorkerContainer.prototype;
  if (workers) {
    let { register } = workers;
    workers.register = function (address, ...more) {
      return shut(address) ? Promise.reject(refused(address)) : register.call(this, address, ...more);
    };
  }

  let target = (form, button) => button && button.getAttribute('formaction') || form.getAttribute('action') || '/';
  let { submit } = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function () {
    shut(target(this)) ? refusal(target(this)) : submit.call(this);
  };
  addEventListener('submit', (event) => {
    if (shut(target(event.target, event.submitter))) {
      event.preventDefault();
      refusal(target(event.target, event.submitter));
    }
  }, true);
})();
