//! Microsoft Clarity, second version of its consent interface: both words each time, also before a choice, so that it
//! never begins with a guess. `__WORDS__` as in google.js.
__TELL__ = (mode, granted) => {
  let states = {};
  __WORDS__.forEach(([word, ...keys]) => {
    states[word] = keys.every((key) => granted[key]) ? 'granted' : 'denied';
  });
  // As Clarity's own code makes it, which takes what is there.
  window.clarity = window.clarity || function () { (clarity.q = clarity.q || []).push(arguments); };
  clarity('consentv2', states);
};
