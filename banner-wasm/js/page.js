//! The banner script with WebAssembly: starts what the loader already asked for. Where the page's policy refuses it,
//! the same Rust comes as plain JavaScript; where that fails too, the form is posted as any form.
import * as glue from './banner_bg.js';
import { run } from './wiring.js';

let { sluis } = window;

let start = async () => {
  let { instance } = await WebAssembly.instantiateStreaming(sluis.m, { './banner_bg.js': glue });
  return instance.exports;
};

start().then(run, () => import(new URL('banner-wasm2js.js', import.meta.url))).catch(() => {
  sluis.k = 1;
  sluis.c?.click();
});
