//! Webhooks over real HTTP: what a receiver gets, when it gets it again, and what is never sent. The receiver listens on this
//! machine; signatures are verified by another implementation than the one that made them.

mod alerts;
mod refused;
mod rig;
mod telling;
