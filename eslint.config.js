import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fences } from './fences.js';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', '.plainleaf/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    plugins: { 'jsx-a11y-x': a11y },
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Safari tells of a list without its signs only when it is called one.
      'astro/jsx-a11y/no-redundant-roles': 'off',
      // What a sound says stands on its page in words and pictures.
      'astro/jsx-a11y/media-has-caption': 'off',
      // An attribute's value may hide in an index signature, which the compiler wants in brackets.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  // Types inside .astro files are the work of `astro check`.
  { files: ['**/*.astro', '**/*.astro/**', '**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  ...fences,
);
