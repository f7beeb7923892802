//! What the tests share: the demo, a small web shop with its third parties. It knows the product by its addresses
//! only and does not import it.

pub mod demo;
