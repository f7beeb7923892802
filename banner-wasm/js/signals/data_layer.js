//! Events for tag managers: `sluis_consent_default`, then `sluis_consent_update` after each decision, with every optional purpose
//! and service as true or false. Never lists: a tag manager merges what it is given into what it has, place by place, and
//! a list that grew shorter would keep its old end. Where `__WORDS__` stands: all keys, as in google.js.
__TELL__ = (mode, granted) => {
  let [purposes, services] = [{}, {}];
  __WORDS__.forEach((key) => {
    (key[0] == 'p' ? purposes : services)[key.slice(2)] = !!granted[key];
  });
  (window.dataLayer = window.dataLayer || []).push({ event: 'sluis_consent_' + mode, sluis_consent: { purposes, services } });
};
