// A service worker that tells when the page asks it to.
addEventListener('install', () => skipWaiting());
addEventListener('message', ({ data }) => { fetch(`${data}/service-worker`).catch(() => {}); });
