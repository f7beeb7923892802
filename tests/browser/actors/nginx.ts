//! Debian's nginx in front of the demo, with the very file that the documents show: only the addresses and the site's id
//! are put in. One process in the foreground with a folder of its own; it ends with the test that started it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo, shopOrigin } from './demo';

export interface Nginx {
  /** Where it listens: the demo's sites list this origin. */
  origin: string;
  stops(): Promise<void>;
}

/** `sluis` is where nginx is told that Sluis answers; another place shows what happens when it does not. */
export async function startNginx(site: string, sluis = new URL(demo.server).host): Promise<Nginx> {
  const port = Number(new URL(demo.server).port) + 3;
  const folder = mkdtempSync(join(tmpdir(), 'sluis-nginx-'));
  const recipe = readFileSync(join(__dirname, '../../../docs/recipes/nginx.conf'), 'utf8');
  const addresses: Record<string, string> = {
    '127.0.0.1:8080': sluis, '127.0.0.1:8081': new URL(shopOrigin).host, '127.0.0.1:8083': `127.0.0.1:${port}`, '/sites/shop/': `/sites/${site}/`,
  };
  writeFileSync(join(folder, 'site.conf'), recipe.replace(/127\.0\.0\.1:808[013]|\/sites\/shop\//g, (address) => addresses[address]));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  writeFileSync(join(folder, 'nginx.conf'), `
    daemon off; master_process off; pid ${folder}/pid; error_log stderr;
    events {}
    http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`);
  const said: string[] = [];
  const nginx = spawn(process.env.SLUIS_NGINX ?? '/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  nginx.stderr.on('data', (part) => said.push(String(part)));
  const ended = new Promise<void>((done) => nginx.once('exit', () => done()));
  const stops = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 100 || nginx.exitCode !== null) throw new Error(`nginx does not start: ${said.join('')}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { origin: `http://127.0.0.1:${port}`, stops };
}

function answers(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => { socket.destroy(); answer(true); });
    socket.once('error', () => answer(false));
  });
}
