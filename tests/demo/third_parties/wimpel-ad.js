// Stands for an advertising script: it marks the visitor at once, in a cookie and in storage, and reports a view.
(() => {
  const base = new URL(document.currentScript.src).origin;
  window.demoRan?.push("wimpel");
  try {
    document.cookie = "_wimpel=w1.demo; Path=/; Max-Age=15552000; SameSite=Lax";
    localStorage.setItem("wimpel.profile", JSON.stringify({ likes: ["ceramics"] }));
  } catch { /* Storage is blocked. */ }
  new Image().src = `${base}/wimpel/pixel.gif?from=ad`;
})();
