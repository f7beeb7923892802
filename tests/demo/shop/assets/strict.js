// What other pages write inline: under this policy even the page's own marks come from a file.
window.demoRan = [];
window.dataLayer = window.dataLayer || [];
window.gtag = function () { window.dataLayer.push(arguments); };
window.gtag("js", new Date());
window.gtag("config", "G-DEMO");
