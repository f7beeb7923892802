//! The site's settings inside the loader: a compact array literal. Filled in with the loader itself.
