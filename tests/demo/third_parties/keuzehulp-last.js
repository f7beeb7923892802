// The last of the chain: it needs what the page's inline script has opened.
(() => {
  const words = { nl: "Past bij u: Bord Durme", fr: "Pour vous : assiette Durme", de: "Für Sie: Teller Durme", en: "For you: plate Durme" };
  window.demoRan?.push("chain-3");
  document.addEventListener("DOMContentLoaded", show);
  if (document.readyState !== "loading") show();
  function show() {
    const place = document.querySelector("[data-picked]");
    if (!place) return;
    place.textContent = words[window.keuzehulp.language] || words.nl;
    place.hidden = false;
  }
})();
