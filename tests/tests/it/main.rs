//! HTTP tests: the real router on a real store in a temporary folder, driven by actors, without a socket.

mod actors;
mod assets;
mod clock;
mod decisions;
mod evidence;
mod gate;
mod impressions;
mod loader;
mod operators;
mod policy_page;
mod records;
mod regimes;
mod rights;
mod sites;
mod withdrawal;
mod year;
