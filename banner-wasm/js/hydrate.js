//! A part of the loader for sites with `hydrates = true`, whose pages the server makes and React takes over: until it has,
//! nothing of ours changes its markup, neither by releasing a tag nor by a placeholder. It stands after release.js.
//! Marked tags are inert as they are, so that nothing is let through by waiting.
(() => {
  let { sluis, document: doc } = window;
  let put = sluis.p;
  let waiting = [];
  // When the page is there and idle, what React did not take over it never will.
  let settled;
  let isTaken = (node) => settled || Object.keys(node).some((key) => key.startsWith('__reactFiber'));

  let later = (node, act) => isTaken(node) ? act() : waiting.push([node, act]);
  let look = () => {
    let all = waiting;
    waiting = [];
    all.forEach(([node, act]) => later(node, act));
    if (!settled) setTimeout(look, 30);
  };
  let settle = () => (window.requestIdleCallback || setTimeout)(() => {
    settled = 1;
    look();
  });
  doc.readyState == 'complete' ? settle() : addEventListener('load', settle);
  look();

  sluis.p = (node, address) => later(node, () => {
    // Something else may have been chosen in between.
    sluis.a(node) ? put(node, address) : sluis.h(node, node.localName != 'script' && address);
  });
  sluis.p.late = 1;

  let { prototype } = HTMLIFrameElement;
  let set = prototype.__lookupSetter__('srcdoc');
  prototype.__defineSetter__('srcdoc', function (text) {
    later(this, () => set.call(this, text));
  });
})();
