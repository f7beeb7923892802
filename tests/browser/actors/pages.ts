//! Pages of a test's own, at the second origin that the demo's sites list. Sluis is reached under `/_sluis/` as in the
//! recommended deployment; everything else is what the test puts there. It counts what was asked for, and keeps no state
//! beyond the test that started it.
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demo } from './demo';

export type Answer = string | ((asked: IncomingMessage, answer: ServerResponse) => void);

export interface Pages {
  origin: string;
  /** What is answered, by path without its query. A text is HTML, or a script where the path ends in `.js`. */
  put(path: string, answer: Answer): void;
  /** Paths with their query, in the order in which they were asked for, without those of Sluis. */
  asked: string[];
  /** The headers of the last request for a path. */
  headers: Map<string, IncomingMessage['headers']>;
  stops(): Promise<void>;
}

/** Answers after a while, as a slow server does. */
export function late(milliseconds: number, text: string): Answer {
  return (_, answer) => {
    setTimeout(() => {
      answer.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
      answer.end(text);
    }, milliseconds);
  };
}

/** Takes the request and never answers. */
export const never: Answer = () => {};

export async function startPages(): Promise<Pages> {
  const port = Number(new URL(demo.server).port) + 3;
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const headers: Pages['headers'] = new Map();
  const server = createServer((from, to) => {
    const url = from.url ?? '/';
    if (url.startsWith('/_sluis/')) return pass(from, to, url.slice('/_sluis'.length));
    const path = url.split('?')[0];
    asked.push(url);
    headers.set(path, from.headers);
    const answer = answers.get(path);
    if (typeof answer === 'function') return answer(from, to);
    const kind = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    to.writeHead(answer === undefined ? 404 : 200, { 'content-type': `${kind}; charset=utf-8`, 'access-control-allow-origin': '*' });
    to.end(answer ?? '');
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, answer) => { answers.set(path, answer); },
    asked,
    headers,
    stops: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

function pass(from: IncomingMessage, to: ServerResponse, path: string): void {
  const on = request(`${demo.server}${path}`, { method: from.method, headers: { ...from.headers, 'x-forwarded-for': from.socket.remoteAddress ?? '' } }, (answer) => {
    to.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(to);
  });
  on.on('error', () => to.destroy());
  from.pipe(on);
}
