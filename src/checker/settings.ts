import { didYouMean } from '../source/did-you-mean.ts';
import { message, type Mistake } from '../source/message.ts';
import { mistakeAsFinding, type Finding } from './finding.ts';
import { preset } from './preset.ts';
import type { Rule } from './rule.ts';
import type { WrittenDocument } from './written/types.ts';

interface Settings {
  /** The numbers of a rule: those of the document, else the defaults. */
  valuesOf: (rule: Rule) => Readonly<Record<string, number>>;
  /** Names under `checks` that are no rule, or no number of it. */
  mistakes: Finding[];
}

/** The numbers that a document sets for rules, under `checks` in document.yaml. */
export function settingsOf({ file, fields: { checks }, places }: WrittenDocument): Settings {
  const told = (path: string[], mistake: Mistake) =>
    mistakeAsFinding(message({ file, place: places.placeOf(['checks', ...path]), ...mistake }));
  return {
    valuesOf: ({ id, settings }) => ({ ...defaultsOf(settings), ...checks[id] }),
    mistakes: Object.entries(checks).flatMap(([id, numbers]) => {
      const rule = preset.find((one) => one.id === id);
      if (!rule) return [told([id], unknownRule(id, 'nothing else has numbers'))];
      return Object.keys(numbers)
        .filter((name) => !(name in rule.settings))
        .map((name) => told([id, name], unknownNumber(name, rule)));
    }),
  };
}

function defaultsOf(settings: Rule['settings']): Record<string, number> {
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.default]));
}

/**
 * A name that no rule has.
 * @param because why it must be one, for people
 */
export function unknownRule(id: string, because: string): Mistake {
  return {
    rule: 'unknown-rule',
    found: `rule \`${id}\``,
    expected: `the name of a rule in docs/rules.md, since ${because}`,
    todo: didYouMean(
      id,
      preset.map((rule) => rule.id),
      'look its name up there',
    ),
  };
}

function unknownNumber(name: string, { id, settings }: Rule): Mistake {
  const names = Object.keys(settings);
  return {
    rule: 'unknown-setting',
    found: `number \`${name}\` of the rule \`${id}\``,
    expected:
      names.length === 0
        ? 'no numbers, since this rule has none'
        : `one of ${names.map((one) => `\`${one}\``).join(', ')}`,
    todo: didYouMean(name, names, 'correct its name or remove it'),
  };
}
