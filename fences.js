import { fenceRule } from './fence-rule.js';

/**
 * Which folder of src may import which: docs/how-it-works.md says why the flow goes one way. Of the
 * folders under `types` it may import only types. `astro` is what it may import of Astro: all, or
 * only what schemas are made with.
 */
const mayImport = {
  source: { astro: 'schemas', because: 'it reads files and knows nothing of what is in them' },
  styles: { because: 'looks depend on nothing' },
  'command-line': { because: 'it reads what a command was called with, and not what for' },
  i18n: { because: 'words depend on nothing' },
  reader: { because: 'it runs in the reader’s browser' },
  cache: { because: 'it is a place, and knows nothing of what is kept there' },
  stopping: { because: 'it ends what is under way, and knows nothing of what that is' },
  built: { types: ['model'], because: 'it reads what was built, not what that was built from' },
  checker: {
    others: ['source', 'command-line', 'writing', 'pictures', 'model'],
    astro: 'schemas',
    because: 'rules look at what was written, not at what is built from it',
  },
  pictures: {
    others: ['source', 'cache'],
    astro: 'schemas',
    because: 'pictures are made without knowing where they stand',
  },
  writing: {
    others: ['source', 'pictures', 'i18n'],
    astro: 'schemas',
    because: 'it turns Markdown into statements, for every use',
  },
  model: {
    others: ['source', 'writing', 'pictures', 'i18n', 'styles'],
    astro: 'schemas',
    because: 'it is what pages are made from, not the pages',
  },
  speech: {
    others: ['source', 'writing', 'i18n'],
    types: ['model', 'reader'],
    because: 'it says what voices say, and knows neither pages nor sound files',
  },
  sound: {
    others: ['source', 'cache', 'stopping', 'i18n', 'speech', 'model'],
    because: 'it turns what is said into files, and knows neither pages nor print',
  },
  components: {
    others: ['source', 'i18n', 'reader', 'pictures', 'writing', 'model', 'styles'],
    types: ['report'],
    astro: 'all',
    because: 'components do not know the page that they stand on',
  },
  layouts: {
    others: ['source', 'i18n', 'reader', 'pictures', 'writing', 'model', 'components', 'styles'],
    types: ['report'],
    astro: 'all',
    because: 'layouts do not know the pages that use them',
  },
  pages: {
    others: ['source', 'i18n', 'reader', 'pictures', 'writing', 'model', 'speech', 'components', 'layouts', 'styles'],
    types: ['report'],
    astro: 'all',
    because: 'pages do not know how they are checked, printed and published',
  },
  print: {
    others: ['built', 'cache', 'stopping', 'command-line'],
    types: ['model'],
    because: 'print reads the built site, and never Astro or the content',
  },
  hosting: {
    others: ['source', 'model'],
    because: 'it tells hosts how to send what was built, and knows nothing of how that was made',
  },
  publish: {
    others: ['model', 'built', 'stopping', 'print', 'sound', 'checker', 'hosting', 'i18n'],
    types: ['reader'],
    astro: 'all',
    because: 'a build puts the steps in order and does no step itself',
  },
  proof: {
    others: ['source', 'i18n', 'command-line', 'reader', 'writing', 'model', 'built', 'checker', 'print', 'publish'],
    astro: 'schemas',
    because: 'it looks at what was built as readers do, and no build needs it',
  },
  report: {
    others: [
      'source',
      'i18n',
      'command-line',
      'pictures',
      'model',
      'built',
      'checker',
      'print',
      'hosting',
      'publish',
      'proof',
    ],
    astro: 'schemas',
    because: 'it gathers what every check says, and no build needs it',
  },
  bench: {
    others: ['built', 'cache', 'print', 'checker'],
    types: ['model'],
    because: 'it measures from outside, and no build needs it',
  },
  develop: {
    others: ['checker', 'writing', 'model'],
    astro: 'all',
    because: 'it shows editors what they have written, and nothing of it is published',
  },
  'content.config.ts': { others: ['model'], astro: 'all', because: 'it is the door into Astro, and makes nothing' },
  upkeep: { others: ['built', 'print', 'checker'], because: 'it serves those who keep the project, and no reader' },
};

/** A rule for each folder, and for the file that stands beside them. */
export const fences = Object.entries(mayImport).map(
  ([folder, { others = [], types = [], astro = 'nothing', because }]) => ({
    files: [`src/${folder}/**/*.{ts,astro}`, `src/${folder}`],
    plugins: { plainleaf: { rules: { fence: fenceRule } } },
    rules: { 'plainleaf/fence': ['error', { folder, others, types, astro, because }] },
  }),
);
