//! Adobe's Web SDK, by its instance `alloy`: consent by Adobe's standard 2.0. It takes no call before `configure`, so this
//! makes the function that Adobe's own code would make, says `pending` in a configuration that says nothing of a default, and
//! tells a choice that is known right after it. Where Adobe's tags make the instance, only decisions are told. `__WORDS__` as
//! in google.js.
__TELL__ = (mode, granted) => {
  if (mode == 'default') {
    if (window.alloy) return;
    let alloy = window.alloy = (...words) => new Promise((done, failed) => {
      let first = words[0] == 'configure';
      if (first) words[1] = Object.assign({ defaultConsent: 'pending' }, words[1]);
      alloy.q.push([done, failed, words]);
      if (!first) return;
      alloy.configured = 1;
      if (alloy.known) alloy.known();
    });
    alloy.q = [];
    (window.__alloyNS = window.__alloyNS || []).push('alloy');
    return;
  }
  let tell = () => {
    let value = {};
    __WORDS__.forEach(([word, ...keys]) => {
      let said = { val: keys.every((key) => granted[key]) ? 'y' : 'n' };
      value[word] = word == 'personalize' ? { content: said } : said;
    });
    // What fails is Adobe's to report; the next decision is told again.
    alloy('setConsent', { consent: [{ standard: 'Adobe', version: '2.0', value }] }).catch(() => {});
  };
  if (alloy.q && !alloy.configured) alloy.known = tell;
  else tell();
};
