//! A Sluis of a spec's own, for what the demo's sites do not show: its folder, its ports, its commands. It builds nothing,
//! and the pages beside it are the spec's.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = process.env.SLUIS_BIN ?? join(__dirname, '../../../target/debug/sluis');

/** The first of ten ports, below the demo's and below those that a machine gives to connections going out. */
export const somePorts = () => 11_000 + 10 * Math.floor(Math.random() * 900);

/** What a command prints. */
export const sluis = (...words: string[]) => execFileSync(bin, words, { encoding: 'utf8', stdio: 'pipe' });

export interface OwnServer {
  /** The one-time link that makes the first operator. */
  sign_in: string;
  /** Publishes a site file, with further words for the command. */
  publishes(site: string, text: string, ...words: string[]): void;
  /** Stops it and removes its folder. */
  stops(): Promise<void>;
}

/** On a port of `somePorts`; `server` is the address that visitors use. */
export async function startServer(port: number, { server = `http://127.0.0.1:${port}`, development = true } = {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-own-'));
  const running = spawn(bin, ['serve', '--data', folder, '--listen', `127.0.0.1:${port}`, '--public-url', server, '--json', ...(development ? ['--development'] : [])]);
  const ended = new Promise((done) => { running.once('exit', done); });
  const line = await new Promise<Buffer>((ready, failed) => {
    running.stdout.once('data', ready);
    void ended.then((code) => failed(new Error(`sluis serve ended with ${code}`)));
  });
  return {
    sign_in: JSON.parse(line.toString().split('\n')[0]).sign_in,
    publishes: (site, text, ...words) => {
      const file = join(folder, `${site}.toml`);
      writeFileSync(file, text);
      sluis('site', 'publish', file, '--data', folder, ...words);
    },
    stops: async () => {
      running.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
