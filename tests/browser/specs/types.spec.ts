//! `@sluis/types` against the compiler and against the real object: everything that is offered compiles, nothing else does,
//! and both have the same names.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from '../actors';

const root = join(__dirname, '../../..');
const types = join(root, 'banner-wasm/types');

/** The members of an interface of the types. */
function members(name: string): string[] {
  const source = ts.createSourceFile('index.d.ts', readFileSync(join(types, 'index.d.ts'), 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) {
      for (const member of node.members) found.push((member.name as ts.Identifier | ts.StringLiteral).text);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found.sort();
}

test('a sample that uses everything compiles, and one that must not does not', () => {
  const tsc = join(__dirname, '../node_modules/typescript/bin/tsc');
  const said = (() => {
    try {
      return execFileSync(process.execPath, [tsc, '--project', join(__dirname, '../types')], { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  })();
  expect(said).toBe('');
});

test('the types and the real object have the same names', async ({ visitor }) => {
  const visit = await visitor.from('BE');
  await visit.opensShop('nl', '');
  await visit.isAsked();
  const names = await visit.page.evaluate(() => Object.keys((window as unknown as { sluis: object }).sluis).filter((name) => name.length > 1));
  expect(members('Sluis')).toEqual(names.sort());
});

test('every event that the types name happens, and no other', async ({ visitor }) => {
  const visit = await visitor.from('BE', {
    beforeScripts: () => {
      const tell = document.dispatchEvent.bind(document);
      (window as unknown as { heard: string[] }).heard = [];
      document.dispatchEvent = (event) => {
        if (event.type.startsWith('sluis:')) (window as unknown as { heard: string[] }).heard.push(event.type);
        return tell(event);
      };
    },
  });
  await visit.opensShop('nl', '');
  const record = visit.nextRecord();
  await visit.accepts();
  await record;
  await visit.opensSettings();
  const second = visit.nextRecord();
  await visit.withdraws();
  await second;
  await expect.poll(() => visit.page.evaluate(() => [...new Set((window as unknown as { heard: string[] }).heard)].sort()))
    .toEqual(members('DocumentEventMap'));
});

test('the package has the version of the workspace and is not for release', () => {
  const made = JSON.parse(readFileSync(join(types, 'package.json'), 'utf8'));
  const version = /^version = "(.+)"$/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8'))![1];
  expect(made).toMatchObject({ name: '@sluis/types', version, private: true, types: 'index.d.ts' });
});
