//! Shopify's customer privacy interface. Shopify keeps the answer itself and holds its own pixels until then, so it is told
//! only what it does not know. Its object is made after the loader, so the page is waited for. `__WORDS__` as in google.js.
__TELL__ = (mode, granted) => {
  if (mode == 'default') return;
  let tell = () => window.Shopify && Shopify.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
    if (error) return;
    let known = Shopify.customerPrivacy.currentVisitorConsent();
    let consent = {};
    let differs = 0;
    __WORDS__.forEach(([word, ...keys]) => {
      consent[word] = keys.every((key) => granted[key]);
      if (known[word] != (consent[word] ? 'yes' : 'no')) differs = 1;
    });
    if (differs) Shopify.customerPrivacy.setTrackingConsent(consent, () => {});
  });
  if (document.readyState == 'loading') document.addEventListener('DOMContentLoaded', tell);
  else tell();
};
