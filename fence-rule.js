import { dirname, join, relative, resolve, sep } from 'node:path';

/** What each value of `astro` lets through, and its words. */
const astroAllows = {
  nothing: { pattern: /^$/, words: 'nothing of Astro' },
  schemas: { pattern: /^astro\/zod$/, words: 'only astro/zod of Astro' },
  all: { pattern: /^/, words: 'all of Astro' },
};

/**
 * The lint rule behind fences.js: looks where each import leads, also one that is made with
 * `import()` or in a type. ESLint's own rule sees only how an import is written.
 */
export const fenceRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      folder: 'src/{{folder}} may import {{allowed}}: {{because}}.',
      astro: 'src/{{folder}} may import {{allowed}}: {{because}}.',
      computed: 'Write the path of import() as plain text, so that the fence of src/{{folder}} can see it.',
    },
  },
  create(context) {
    const [{ folder, others, types, astro, because }] = context.options;
    const allowed = [...others, ...types.map((other) => `types of ${other}`)].join(', ') || 'no other folder of src';
    const told = (node, messageId, data) => context.report({ node, messageId, data: { folder, because, ...data } });

    function check(node, path, isType) {
      if (typeof path !== 'string') return told(node, 'computed');
      if (/^(astro|@astrojs)([:/]|$)/.test(path)) {
        const { pattern, words } = astroAllows[astro];
        if (!pattern.test(path)) told(node, 'astro', { allowed: words });
      } else if (/^[./]/.test(path)) {
        const other = folderOf(path, context);
        const isAllowed = other === folder || others.includes(other) || (isType && types.includes(other));
        if (!isAllowed) told(node, 'folder', { allowed });
      }
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value, isOnlyTypes(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, isOnlyTypes(node)),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value, isOnlyTypes(node)),
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) => check(node, node.source.value, true),
    };
  },
};

/** The folder of src that a path leads to; undefined outside src. */
function folderOf(path, { cwd, physicalFilename }) {
  const target = path.startsWith('/') ? join(cwd, path) : resolve(dirname(physicalFilename), path);
  const [top, folder] = relative(cwd, target).split(sep);
  return top === 'src' ? folder : undefined;
}

function isOnlyTypes({ importKind, exportKind, specifiers = [] }) {
  if (importKind === 'type' || exportKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}
