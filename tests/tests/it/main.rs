//! HTTP tests: the real router on a real store in a temporary folder, driven by actors, without a socket.

mod actors;
mod addresses;
mod admin_languages;
mod admin_rates;
mod assets;
mod back_end;
mod clock;
mod csp;
mod decisions;
mod double_opt_in;
mod embedding;
mod evidence;
mod exports;
mod gate;
mod impressions;
mod loader;
mod migration;
mod operators;
mod policy_page;
mod records;
mod regimes;
mod rights;
mod server_side;
mod sites;
mod withdrawal;
mod year;
