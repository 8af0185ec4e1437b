/** Who may know whom. The left side may import itself and what stands to the right, nothing else. */
export const rooms = {
  'libs/calendar': ['npm:temporal-polyfill'],
  'libs/law': ['libs/calendar'],
  'libs/statechart': ['libs/calendar', 'libs/law', 'npm:xstate'],
  'libs/measures': ['libs/calendar', 'libs/law', 'libs/statechart', 'npm:xstate'],
  'libs/registers': ['libs/calendar', 'libs/law', 'libs/statechart'],
  'libs/trail': ['node:crypto'],
  'libs/reports': ['libs/calendar', 'libs/law', 'libs/statechart', 'libs/measures', 'libs/trail'],
  'libs/oversight': [
    'libs/calendar', 'libs/law', 'libs/statechart', 'libs/measures', 'libs/registers',
    'libs/reports', 'libs/trail',
  ],
  'apps/verifier': [
    'libs/calendar', 'libs/law', 'libs/statechart', 'libs/trail', 'libs/reports',
    'libs/oversight', 'node:*',
  ],
  'apps/witness': ['libs/trail', 'node:*'],
};

const pattern = (known) => {
  if (known === 'node:*') return '^(node:)?(fs|path|url|crypto|process|util|readline|http)(/|$)';
  if (known.startsWith('node:')) return `^${known}$|^${known.slice(5)}$`;
  if (known.startsWith('npm:')) return `node_modules/(@types/)?${known.slice(4)}/`;
  return `^${known}/`;
};

const room = ([name, known]) => ({
  name: `${name.replace('/', '-')}-knows-only-its-neighbours`,
  comment: `${name} may import ${known.join(', ')}`,
  severity: 'error',
  // What packs a room into a file is no part of it, as its specs are none.
  from: { path: `^${name}/`, pathNot: '(\\.spec\\.ts|/build\\.mjs)$' },
  to: { pathNot: [`^${name}/`, ...known.map(pattern)] },
});

const familyFolder =
  '^libs/measures/([^/]+/m[0-9]+-[^/]+|s40-telling-the-person|s41-3-background-check)/';

export const forbidden = [
  ...Object.entries(rooms).map(room),
  {
    name: 'a-measure-never-knows-another',
    severity: 'error',
    from: { path: familyFolder },
    to: { path: familyFolder, pathNot: '^libs/measures/$1/' },
  },
  {
    name: 'a-measure-folder-is-entered-by-its-index',
    severity: 'error',
    from: { path: '^(apps|libs/reports|libs/measures/index)' },
    to: { path: `${familyFolder}(?!index\\.ts$)` },
  },
  { name: 'libs-never-know-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
  {
    name: 'the-api-never-knows-another-app',
    severity: 'error',
    from: { path: '^apps/api/' },
    to: { path: '^apps/(?!api/)' },
  },
  {
    name: 'the-verifier-stands-alone',
    severity: 'error',
    from: { path: '^apps/verifier/', pathNot: '\\.spec\\.ts$' },
    to: { path: '^apps/(?!verifier/)' },
  },
  {
    name: 'only-tests-know-tests',
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: '\\.spec\\.ts$' },
    to: { path: '^test/' },
  },
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
];

export default {
  forbidden,
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
