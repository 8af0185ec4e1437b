import ts from 'typescript';
import { isSpec, sourcesIn, textOf } from './sources.js';

const files = sourcesIn('apps/web').filter((path) => !path.endsWith('.d.ts'));

const parsed = (path: string) =>
  ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

function everyNode(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => everyNode(child, see));
}

/**
 * What the screens may know of the rest of the house: how to say a time, a citation, an office.
 * The offices are named once, with the law: a refusal tells on every page whose a step is, also
 * where nobody who holds that office was ever named by the register.
 */
const ours = /^(\.\.?\/.*|#openapi|#calendar\/.+|#law\/(citation|offices)|#trail\/.+)$/;
const others = new Set([
  'react', 'react-dom/client', '@tanstack/react-query', '@tanstack/react-router', 'i18next',
  'react-i18next', 'openapi-fetch', 'openapi-react-query', 'temporal-polyfill', 'd3-scale',
  '@dagrejs/dagre', '@tabler/icons-react', 'buffer', '@noble/ed25519', '@noble/hashes/sha2.js',
]);
const partsOnly = /^(@mantine\/|get-nonce$|dayjs\/)/;

function importsOf(path: string): string[] {
  const found: string[] = [];
  everyNode(parsed(path), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push(node.moduleSpecifier.text);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push((node.arguments[0] as ts.StringLiteral).text);
    }
  });
  return found;
}

const letters = /\p{L}{2,}/u;
const spoken = new Set([
  'title', 'label', 'aria-label', 'placeholder', 'alt', 'help', 'caption', 'heading', 'lead',
]);

/** Words written straight into a page: they would be there in one language only. */
function wordsIn(path: string): string[] {
  const found: string[] = [];
  everyNode(parsed(path), (node) => {
    const text = ts.isJsxText(node) ? node.text : spokenText(node);
    if (text !== null && letters.test(text) && !/^\s*Volitus\s*$/.test(text)) found.push(text);
  });
  return found;
}

function spokenText(node: ts.Node): string | null {
  if (!ts.isJsxAttribute(node) || !spoken.has(node.name.getText())) return null;
  const { initializer } = node;
  return initializer !== undefined && ts.isStringLiteral(initializer) ? initializer.text : null;
}

describe('the screens', () => {
  it('were looked at', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it('know nothing of the house but times, citations, offices and the verifier', () => {
    const foreign = files.flatMap((path) => importsOf(path)
      .filter((name) => !name.endsWith('.css'))
      .filter((name) => !ours.test(name) && !others.has(name))
      // The specs of this room are typed with the browser's names, not with the runner's.
      .filter((name) => !(isSpec(path) && name === '@jest/globals'))
      .filter((name) => !(path.startsWith('apps/web/ui/') && partsOnly.test(name)))
      .map((name) => `${path}: ${name}`));
    expect(foreign).toEqual([]);
  });

  it('do not reach out of their room but by those names', () => {
    const reaching = files.flatMap((path) => importsOf(path)
      .filter((name) => name.startsWith('../../'))
      .map((name) => `${path}: ${name}`));
    expect(reaching).toEqual([]);
  });

  it('say nothing in one language only', () => {
    expect(files.flatMap((path) => wordsIn(path).map((text) => `${path}: ${text}`))).toEqual([]);
  });

  it('find a text written into a page', () => {
    const node = ts.createSourceFile('x.tsx', '<p title="Tere">Tere</p>', ts.ScriptTarget.Latest,
      true, ts.ScriptKind.TSX);
    const found: string[] = [];
    everyNode(node, (each) => {
      const text = ts.isJsxText(each) ? each.text : spokenText(each);
      if (text !== null && letters.test(text)) found.push(text);
    });
    expect(found).toEqual(['Tere', 'Tere']);
  });

  it('name no measure and no step: a new measure needs no new screen', () => {
    // The case of § 40 is the one path that pages of its own are about.
    const named = files.flatMap((path) => textOf(path).split('\n').flatMap((line, index) =>
      (/['"`]M\d\d['"`]/.test(line) ? [`${path}:${index + 1}`] : [])));
    expect(named).toEqual([]);
  });
});
