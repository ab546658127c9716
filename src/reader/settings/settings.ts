/** One thing that a reader can set. */
export interface Setting {
  /** Its values, in the order of the panel; the first is the page as it is made. */
  values: readonly [string, ...string[]];
  /** The CSS variables of each value but the first; left out where CSS asks for the value itself. */
  css?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * All that a reader can set. The panel, the script that sets a page before it is shown, and the CSS
 * are made from this table. What is chosen stands on `<html>` as `data-NAME`.
 */
export const settings = {
  size: {
    values: ['100', '125', '150', '175', '200'],
    css: {
      125: { '--size': '125%' },
      150: { '--size': '150%' },
      175: { '--size': '175%' },
      200: { '--size': '200%' },
    },
  },
  spacing: {
    values: ['normal', 'wide', 'wider'],
    css: {
      wide: { '--line-height': '1.8', '--letters': '0.06em', '--word-gap': '0.1em' },
      wider: { '--line-height': '2.1', '--letters': '0.12em', '--word-gap': '0.16em' },
    },
  },
  colours: { values: ['device', 'light', 'dark', 'soft', 'contrast'] },
  type: {
    values: ['andika', 'atkinson', 'device'],
    css: {
      atkinson: { '--type': 'var(--font-atkinson),sans-serif' },
      device: { '--type': 'system-ui,sans-serif' },
    },
  },
  pictures: { values: ['normal', 'large', 'none'] },
  steps: { values: ['off', 'on'] },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** The key under which the choices are kept on the device. */
export const STORED_AS = 'plainleaf-settings';

/** The table as entries. */
export const settingEntries = Object.entries(settings) as [SettingName, Setting][];

/**
 * The CSS of the settings: a rule for each value that has variables. It stands before the styles of
 * the page, so it says `:root` as well: else tokens.css would have the last word.
 */
export function settingsCss(): string {
  return settingEntries
    .flatMap(([name, { css = {} }]) =>
      Object.entries(css).map(
        ([value, variables]) =>
          `:root[data-${name}="${value}"]{${Object.entries(variables)
            .map((pair) => pair.join(':'))
            .join(';')}}`,
      ),
    )
    .join('');
}
