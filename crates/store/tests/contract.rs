//! The contract on the embedded engine, in a temporary folder.

mod folder;

use folder::fresh;

store::contract_tests!(fresh);
