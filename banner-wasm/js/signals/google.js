//! What Google's consent mode is told: every type, denied first, then once per decision. It defines `dataLayer` and `gtag`
//! where the page has not, as Google's own code does, before any of that code can run. What stands in this folder is put
//! into the loader by the server (app::signals), one file per vendor that a site has, each a function of the mode
//! (`default` or `update`) and of what is granted by then. It decides nothing and sends nothing itself.
//!
//! The server puts rows where `__WORDS__` stands, `[words, key, ...]`: words that are granted when all keys are, parted by
//! spaces here, one elsewhere. A key is `p:PURPOSE` or `s:SERVICE`; 0 is never granted; a row without a key always is.
//! `__WAIT__`: how long Google's tags wait for the update, in milliseconds.
__TELL__ = (mode, granted) => {
  let types = {};
  __WORDS__.forEach(([names, ...keys]) => names.split(' ').forEach((type) => {
    types[type] = keys.every((key) => granted[key]) ? 'granted' : 'denied';
  }));
  if (mode == 'default') {
    dataLayer = window.dataLayer || [];
    gtag = function () { dataLayer.push(arguments); };
    types.wait_for_update = __WAIT__;
  }
  gtag('consent', mode, types);
};
