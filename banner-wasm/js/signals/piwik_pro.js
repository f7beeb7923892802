//! Piwik PRO's consent manager, with a form of one's own. It keeps choices itself and counts each as a page view, so
//! it is asked first and told only what it does not know. Before a choice it is told nothing and holds its tags. `__WORDS__`
//! as in google.js, the words are its types of consent.
__TELL__ = (mode, granted) => {
  let nothing = () => {};
  let ppms = window.ppms = window.ppms || {};
  ppms.cm = ppms.cm || {};
  // As Piwik PRO's own code makes it, which takes what is there.
  ppms.cm.api = ppms.cm.api || ((name, ...parameters) => {
    (window.dataLayer = window.dataLayer || []).push({ event: 'ppms.cm:' + name, parameters });
  });
  if (mode == 'update') ppms.cm.api('getComplianceSettings', ({ consents: known = {} }) => {
    let consents = {};
    let differs = 0;
    __WORDS__.forEach(([type, ...keys]) => {
      let status = +keys.every((key) => granted[key]);
      consents[type] = { status };
      if (!known[type] || known[type].status != status) differs = 1;
    });
    if (differs) ppms.cm.api('setComplianceSettings', { consents }, nothing, nothing);
  }, nothing);
};
