//! The banner script for pages that refuse WebAssembly: the same Rust, translated. Loaded only there.
import * as translated from './banner_bg.wasm2js.js';
import { run } from './wiring.js';

run(translated);
