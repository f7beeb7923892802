//! Where the tests find the product: in `SLUIS_DEMO`, the line that `cargo xtask serve --json` prints, or in a demo
//! that is started here on a temporary folder and stopped at the end. It changes no data of anybody else.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function start() {
  if (process.env.SLUIS_DEMO) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sluis-browser-'));
  const port = String(await freePort());
  const xtask = spawn('cargo', ['xtask', 'serve', '--json', '--data', folder, '--port', port], {
    cwd: join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(xtask);
  process.env.SLUIS_DEMO = line;
  return async () => {
    const ended = new Promise((done) => xtask.once('exit', done));
    process.kill(JSON.parse(line).pid, 'SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

function firstLine(xtask: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    xtask.stdout!.on('data', (part) => {
      text += part;
      if (text.includes('\n')) found(text.slice(0, text.indexOf('\n')));
    });
    xtask.once('exit', (code) => failed(new Error(`cargo xtask serve ended with ${code}`)));
  });
}

/** The demo takes this port and the two after it, a web server in front of it the next. */
async function freePort(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const first = 20_000 + Math.floor(Math.random() * 12_000);
    if ((await Promise.all([first, first + 1, first + 2, first + 3].map(isFree))).every(Boolean)) return first;
  }
  throw new Error('no four free ports in a row');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const listener = createServer();
    listener.once('error', () => answer(false));
    listener.listen(port, '127.0.0.1', () => listener.close(() => answer(true)));
  });
}
