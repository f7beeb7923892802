//! HTTP tests: the real router on a real store in a temporary folder, driven by actors, without a socket.

mod actors;
mod assets;
mod clock;
mod csp;
mod decisions;
mod embedding;
mod evidence;
mod gate;
mod impressions;
mod loader;
mod records;
mod sites;
mod withdrawal;
mod year;
