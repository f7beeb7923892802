// The first of a chain of three: the inline script of the page needs what it defines.
window.keuzehulp = {
  language: "",
  open(language) {
    this.language = language;
    try { localStorage.setItem("keuzehulp.seen", JSON.stringify(["bowl"])); } catch { /* Storage is blocked. */ }
  },
};
window.demoRan?.push("chain-1");
