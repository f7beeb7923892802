// A worker that tells: by a script of others, and by a request.
const spion = decodeURIComponent(location.search.slice(1));
try { importScripts(`${spion}/worker-script.js`); } catch { /* what it loads does not matter */ }
fetch(`${spion}/worker-fetch`).catch(() => {});
