//! Microsoft Advertising's consent mode: one word, `ad_storage`, which would count as granted if nobody spoke. `__WORDS__` as
//! in google.js.
__TELL__ = (mode, granted) => {
  let [[, ...keys]] = __WORDS__;
  (window.uetq = window.uetq || []).push('consent', mode, {
    ad_storage: keys.every((key) => granted[key]) ? 'granted' : 'denied',
  });
};
