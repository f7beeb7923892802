// Stands for a chat: it opens a talk as soon as it is loaded, so it may only be loaded when the visitor starts it.
(() => {
  const base = new URL(document.currentScript.src).origin;
  window.demoRan?.push("chat");
  try { sessionStorage.setItem("praatpaal.talk", "t1"); } catch { /* Storage is blocked. */ }
  fetch(`${base}/chat/talks`, { method: "POST", body: "{}" });
  const place = document.querySelector("[data-chat]");
  if (place) place.textContent = "Praatpaal: …";
})();
