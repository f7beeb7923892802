// What scripts of a page send and keep without asking. Each line is one leak of planted.json.
(() => {
  const { spion } = window;
  const quietly = (promise) => Promise.resolve(promise).catch(() => {});

  // Sent.
  const script = document.createElement('script');
  script.src = `${spion}/inserted.js`;
  document.head.append(script);
  new Image().src = `${spion}/image.gif`;
  quietly(import(`${spion}/imported.js`));
  quietly(fetch(`${spion}/fetched`));
  const xhr = new XMLHttpRequest();
  xhr.open('POST', `${spion}/xhr`);
  xhr.setRequestHeader('content-type', 'application/json');
  xhr.send('{}');
  navigator.sendBeacon(`${spion}/beacon`, 'seen');
  new WebSocket(`${spion.replace('http', 'ws')}/socket`);
  new EventSource(`${spion}/events`).onerror = ({ target }) => target.close();
  new RTCPeerConnection({ iceServers: [{ urls: 'stun:spion.example:3478' }] }).close();
  document.getElementById('form').submit();
  new Worker(`/leaky/worker.js?${encodeURIComponent(spion)}`);
  quietly(navigator.serviceWorker.register('/leaky/service-worker.js')
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active.postMessage(spion)));
  setTimeout(() => quietly(fetch(`${spion}/late`)), 1500);

  // Sent to services of the inventory, by ways that the loader does not hold.
  quietly(fetch(spion.replace('spion', 'posthog/capture'), { method: 'POST', body: 'seen', mode: 'no-cors' }));
  new Image().srcset = `${spion.replace('spion', 'map/tile.gif')} 1x`;

  // Kept.
  document.cookie = '_spion_id=1; path=/; max-age=31536000';
  document.cookie = '_ga=GA1.1.leak; path=/; max-age=31536000';
  quietly(cookieStore.set({ name: 'spion_store', value: '1', path: '/' }));
  localStorage.setItem('spion.id', '1');
  localStorage['spion.plain'] = String(Date.now());
  sessionStorage.setItem('spion.tab', '1');
  indexedDB.open('spion', 1);
  quietly(caches.open('spion-cache'));

  // Looked at.
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  context.font = '16px sans-serif';
  context.fillText('Sphinx of black quartz, judge my vow', 2, 20);
  canvas.toDataURL();
  const audio = new OfflineAudioContext(1, 4410, 44100);
  const tone = audio.createOscillator();
  tone.connect(audio.destination);
  tone.start();
  quietly(audio.startRendering());
})();
