//! Meta's pixel. Its code loads nothing on a page where `fbq` is there already, so none is made here: the pixel is told when
//! that code has made one, before the page's first call to it reaches it. `__WORDS__` as in google.js.
__TELL__ = (mode, granted) => {
  let [[, ...keys]] = __WORDS__;
  let tell = () => fbq('consent', keys.every((key) => granted[key]) ? 'grant' : 'revoke');
  let made = window.fbq;
  if (made) return tell();
  Object.defineProperty(window, 'fbq', {
    configurable: true,
    enumerable: true,
    get() {
      if (made && made.queue) {
        Object.defineProperty(window, 'fbq', { configurable: true, enumerable: true, writable: true, value: made });
        tell();
      }
      return made;
    },
    set(next) { made = next; },
  });
};
