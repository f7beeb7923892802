//! Matomo: consent to be counted (`tracking`), to cookies alone (`cookies`), or both, asked for before its first page view.
//! Matomo keeps a cookie when a consent is taken back, so that is said only of one that was given in this page; else it
//! has none and needs to hear nothing. `__WORDS__` as in google.js.
__TELL__ = (mode, granted) => {
  let queue = window._paq = window._paq || [];
  __WORDS__.forEach(([word, ...keys]) => {
    let consent = word == 'cookies' ? 'CookieConsent' : 'Consent';
    if (mode == 'default') return queue.push(['require' + consent]);
    let given = sluis.M = sluis.M || {};
    if (keys.every((key) => granted[key])) queue.push(['set' + consent + 'Given']);
    else if (given[word]) queue.push(['forget' + consent + 'Given']);
    given[word] = keys.every((key) => granted[key]);
  });
};
