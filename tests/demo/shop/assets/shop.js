// The shop's own script: basket, wish list, language and the button that starts the chat. It keeps nothing before the
// visitor asks for it, and everything it keeps is necessary for what was asked.
(() => {
  const read = (key) => {
    try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; }
  };
  const add = (key, ware) => {
    try { localStorage.setItem(key, JSON.stringify([...read(key), ware])); } catch { /* The shop works without. */ }
  };
  const count = () => {
    for (const place of document.querySelectorAll("[data-basket]")) place.textContent = read("maretak.cart").length;
  };
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.("[data-buy], [data-wish], [data-language], [data-sluis-start]");
    if (!pressed) return;
    const { buy, wish, language, sluisStart } = pressed.dataset;
    if (buy) add("maretak.cart", buy);
    if (wish) add("maretak.wishes", wish);
    if (language) {
      try { document.cookie = `maretak_lang=${language}; Path=/; Max-Age=31536000; SameSite=Lax`; } catch { /* Same. */ }
    }
    if (sluisStart && window.sluis) window.sluis.grant(sluisStart);
    count();
  });
  count();
})();
