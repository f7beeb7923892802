//! Under construction.
pub fn placeholder() {}
