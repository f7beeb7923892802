// What Sluis's gate hands out for the statistics service.
window.demoRan?.push("snowplow-gated");
