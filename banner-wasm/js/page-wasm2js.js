//! The banner script for pages that refuse WebAssembly: the same Rust, translated. Loaded only there.
import * as glue from './banner_bg.js';
import * as translated from './banner_bg.wasm2js.js';
import { run } from './wiring.js';

glue.__wbg_set_wasm(translated);
translated.__wbindgen_start?.();
run(glue);
