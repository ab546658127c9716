/** Which folder of src may import which: docs/how-it-works.md says why the flow goes one way. */
const mayImport = {
  source: { others: [], because: 'it reads files and knows nothing of what is in them' },
  styles: { others: [], because: 'looks depend on nothing' },
  i18n: { others: [], because: 'words depend on nothing' },
  reader: { others: [], because: 'it runs in the reader’s browser' },
  checker: { others: ['source'], because: 'rules look at what was written, not at what is built from it' },
  pictures: { others: ['source'], because: 'pictures are made without knowing where they stand' },
  writing: { others: ['source', 'pictures', 'i18n'], because: 'it turns Markdown into statements, for every use' },
  model: {
    others: ['source', 'writing', 'pictures', 'i18n', 'styles'],
    because: 'it is what pages are made from, not the pages',
  },
  components: {
    others: ['source', 'i18n', 'reader', 'pictures', 'writing', 'model', 'styles'],
    because: 'components do not know the page that they stand on',
  },
  layouts: {
    others: ['source', 'i18n', 'reader', 'pictures', 'writing', 'model', 'components', 'styles'],
    because: 'layouts do not know the pages that use them',
  },
  print: { others: [], types: ['model'], because: 'print reads the built site, and never Astro or the content' },
  publish: {
    others: ['model', 'print', 'checker'],
    because: 'a build puts the steps in order and does no step itself',
  },
};

const folders = [...Object.keys(mayImport), 'pages'];

/** A rule for each folder; a type may come from where `types` allows it. */
export const fences = Object.entries(mayImport).map(([folder, { others, types = [], because }]) => {
  const closed = folders.filter((other) => other !== folder && !others.includes(other) && !types.includes(other));
  const pattern = (names, rest) => ({
    regex: `(^|/)\\.\\./(?:\\.\\./)*(?:src/)?(?:${names.join('|')})/`,
    message: `src/${folder} may import ${others.join(', ') || 'no other folder of src'}: ${because}.`,
    ...rest,
  });
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            pattern([...closed, 'scripts'], {}),
            ...(types.length > 0 ? [pattern(types, { allowTypeImports: true })] : []),
            ...(folder === 'print'
              ? [{ regex: '^astro', message: 'src/print never imports Astro: it reads the built site.' }]
              : []),
          ],
        },
      ],
    },
  };
});
