import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';

/**
 * docs/rules.md as a web page, so that the toolbar can link to a rule.
 * @param root the project's folder
 */
export async function rulesPage(root: string): Promise<string> {
  const file = join(root, 'docs', 'rules.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : 'There is no docs/rules.md in this project.';
  const { code } = await (await createMarkdownProcessor({ syntaxHighlight: false })).render(text);
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The rules of the easy-read checker</title>
<style>
body { max-width: 45rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #16242a; }
pre { white-space: pre-wrap; }
code, td { overflow-wrap: anywhere; }
th, td { padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
:target { background: #fff3bf; }
</style>
<main>${code}</main>
</html>
`;
}
