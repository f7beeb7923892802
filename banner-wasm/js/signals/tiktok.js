//! TikTok's pixel: held until there is a choice, then granted or revoked. Before its script is there, calls wait in the array
//! that its own code makes and reads. `__WORDS__` as in google.js.
__TELL__ = (mode, granted) => {
  let [[, ...keys]] = __WORDS__;
  let call = mode == 'default' ? 'holdConsent' : keys.every((key) => granted[key]) ? 'grantConsent' : 'revokeConsent';
  let queue = window.ttq = window.ttq || [];
  queue[call] ? queue[call]() : queue.push([call]);
};
