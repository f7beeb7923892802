// Stands for Google's tag: it works through the page's data layer, obeys consent mode and reports hits. It asks nobody.
(() => {
  const base = new URL(document.currentScript.src).origin;
  const layer = (window.dataLayer = window.dataLayer || []);
  const consent = {};
  window.demoRan?.push("gtag");
  const collect = (event) => {
    const ads = consent.ad_storage === "granted" ? 1 : 0;
    const analytics = consent.analytics_storage === "granted" ? 1 : 0;
    if (!analytics) return;
    document.cookie = "_ga=GA1.1.demo; Path=/; Max-Age=34128000; SameSite=Lax";
    new Image().src = `${base}/google-tag/collect?en=${event}&gcs=G1${ads}${analytics}`;
  };
  const obey = (command) => {
    const [verb, subject, settings] = command;
    if (verb === "consent") Object.assign(consent, settings);
    // The update may stand behind the page's own config, which was written while everything was denied.
    if (verb === "config") queueMicrotask(() => collect("page_view"));
  };
  const push = layer.push.bind(layer);
  layer.forEach(obey);
  layer.push = (...commands) => {
    const length = push(...commands);
    commands.forEach(obey);
    return length;
  };
})();
