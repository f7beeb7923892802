// What Sluis's gate hands out for the advertising service.
window.demoRan?.push("wimpel-gated");
