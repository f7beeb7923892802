//! The banner script with WebAssembly: starts what the loader already asked for. Where the page's policy refuses it,
//! the same Rust comes as plain JavaScript; where that fails too, the form is posted as any form.
import * as glue from './banner_bg.js';
import { run } from './wiring.js';

let { sluis } = window;

let start = async () => {
  let { instance } = await WebAssembly.instantiateStreaming(sluis.m, { './banner_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
};

start().then(() => run(glue), () => import(new URL('banner-wasm2js.js', import.meta.url))).catch(() => {
  sluis.k = 1;
  sluis.c?.click();
});
