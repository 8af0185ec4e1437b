// Checks the types of one project and lints it: one program serves both, and nothing is kept from
// an earlier run. Called with the project, then with what to lint, then with what to leave out.
import { dirname } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';

const [project, linted, ...leftOut] = process.argv.slice(2);
const shown = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};

function programOf(path) {
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error !== undefined) throw new Error(ts.formatDiagnostic(error, shown));
  const { fileNames, options, errors } =
    ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  return ts.createProgram({
    rootNames: fileNames,
    options: { ...options, noEmit: true },
    configFileParsingDiagnostics: errors,
  });
}

/** The lint of `eslint.config.mjs`, with the program in place of one of its own. */
async function lintedWith(program) {
  const eslint = new ESLint({
    overrideConfig: {
      files: ['apps/**/*.ts', 'apps/**/*.tsx'],
      languageOptions: { parserOptions: { programs: [program], projectService: false } },
    },
    ignorePatterns: leftOut,
  });
  const results = await eslint.lintFiles([linted]);
  const { format } = await eslint.loadFormatter('stylish');
  const faults = results.flatMap(({ messages }) => messages);
  return { faults: faults.length, said: await format(results) };
}

const program = programOf(project);
const types = ts.getPreEmitDiagnostics(program);
const { faults, said } = await lintedWith(program);
console.log(ts.formatDiagnostics(types, shown) + said);
process.exit(types.length + faults === 0 ? 0 : 1);
