import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { notEasyRead, peopleList } from '../checker/people-list.ts';
import { sections } from '../checker/preset.ts';
import type { Example, Rule, Severity } from '../checker/rule.ts';

const severities = {
  error: 'Error: nothing is published.',
  warning: 'Warning: mend it, or accept it with a reason.',
  look: 'Look at it: you know better than a program.',
} as const satisfies Record<Severity, string>;

/** What docs/rules.md says: all rules, from the rules themselves. */
export async function rulesDocs(): Promise<string> {
  const text = `# The rules

\`npm run rules-docs\` made this from the rules in \`src/checker/rules\`. Do not change it by hand.

\`npm run check\` says where a document is against a rule. [The checker](checker.md) tells how to use it, how to change
the numbers of a rule for a document, and how to accept a finding with a reason. What keeps a document from being
published at all has [a table of its own](change-something.md#when-something-is-wrong).

The rules are our own. They are made from guides that people with learning disabilities helped to write; each rule names
them.

${sections.map(({ title, rules }) => [`## ${title}`, ...rules.map(ruleText)].join('\n\n')).join('\n\n')}

## For people

${notEasyRead} What no program can do:

${peopleList()
  .map(({ ask, source }) => `- ${plain(ask)} (${plain(source)})`)
  .join('\n')}
`;
  return format(text, { ...(await resolveConfig('docs/rules.md')), parser: 'markdown' });
}

/** How many examples of each kind are shown; the rule itself has more. */
const EXAMPLES = 2;

function ruleText(rule: Rule): string {
  const { id, summary, because, source, severity, examples } = rule;
  const bad = examples.filter(({ finds }) => finds.length > 0).slice(0, EXAMPLES);
  const good = examples.filter(({ finds }) => finds.length === 0).slice(0, EXAMPLES);
  return [
    `### ${id}`,
    `**${plain(summary)}** ${plain(because)}`,
    severities[severity],
    `Source: ${sentence(source)}`,
    ...settingsText(rule),
    ...bad.flatMap(beforeAndAfter),
    ...(good.length > 0 ? ['Nothing is said of:', ...good.map(pieceText)] : []),
  ].join('\n\n');
}

function settingsText({ id, settings }: Rule): string[] {
  const entries = Object.entries(settings);
  const [first] = entries;
  if (!first) return [];
  const [name, { default: value }] = first;
  return [
    `| number | is | what it counts |\n| --- | --- | --- |\n${entries
      .map(([one, { default: is, means }]) => `| \`${one}\` | ${is} | ${plain(means).replaceAll('|', '\\|')} |`)
      .join('\n')}`,
    'Another number for one document, in its `document.yaml`:',
    fenced(stringify({ checks: { [id]: { [name]: value } } }), 'yaml'),
  ];
}

function beforeAndAfter(example: Example): string[] {
  const { finds, better } = example;
  return [
    'Not:',
    pieceText(example),
    finds.map((message) => `- ${plain(message)}`).join('\n'),
    ...(better === undefined ? [] : ['Better:', pieceText({ ...example, text: better })]),
  ];
}

/** What an example is, as its editor wrote it. */
function pieceText({ fields, title, text, parts = [], licence, against }: Example): string {
  return [
    ...(licence === undefined ? [] : [`In LICENSE.md ${licence === '' ? 'nothing' : `“${licence}”`}, and in a part:`]),
    ...(against === undefined ? [] : ['Made from:', fenced(against), 'The document:']),
    ...(fields ? [fenced(stringify(fields), 'yaml')] : []),
    ...(title === undefined ? [] : [fenced(`title: ${title}`)]),
    ...[text, ...parts].flatMap((words) => (words === undefined ? [] : [fenced(words)])),
  ].join('\n\n');
}

function fenced(text: string, language = 'text'): string {
  return `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;
}

/** Words with signs that Markdown would take for its own; what stands between backticks stays. */
function plain(text: string): string {
  return text.replaceAll(/`[^`]*`|[<*_]/g, (found) => (found.startsWith('`') ? found : `\\${found}`));
}

function sentence(text: string): string {
  return `${plain(text).replace(/\.$/, '')}.`;
}
