// Stands for any script of a third party: it leaves a mark in the page that it ran.
if (globalThis.document) document.documentElement.dataset.ran = "1";
