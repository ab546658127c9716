import { createUnifiedLanguageServer } from 'unified-language-server';

// All that the package remark-language-server does, in the settings that it does it with.
createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
});
