//! The opt-in service of Adobe's identity service: approves and denies its categories, then completes. Before a choice nothing
//! is told, and with opt-in switched on there Adobe's solutions wait. The service comes late, so it is told as soon as it is
//! made. `__WORDS__` as in google.js, the words are its categories.
__TELL__ = (mode, granted) => {
  if (mode == 'default') return;
  let tell = (service) => {
    let [denied, approved] = [[], []];
    __WORDS__.forEach(([category, ...keys]) => [denied, approved][+keys.every((key) => granted[key])].push(category));
    if (approved[0]) service.approve(approved, true);
    if (denied[0]) service.deny(denied, true);
    service.complete();
  };
  let adobe = window.adobe = window.adobe || {};
  if (adobe.optIn) return tell(adobe.optIn);
  Object.defineProperty(adobe, 'optIn', {
    configurable: true,
    enumerable: true,
    get() {},
    set(made) {
      Object.defineProperty(adobe, 'optIn', { configurable: true, enumerable: true, writable: true, value: made });
      tell(made);
    },
  });
};
