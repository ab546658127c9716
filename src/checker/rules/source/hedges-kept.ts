import { countHedges } from '../../against/hedges.ts';
import { sectionsOf, type Section } from '../../against/sections.ts';
import { nameOf, type SourceText } from '../../against/source-text.ts';
import { defineRule } from '../../rule.ts';

export const hedgesKept = defineRule({
  id: 'hedges-kept',
  summary: 'Keep words such as “may”, “sometimes”, “only” and “unless” as often as the text that you started from.',
  because:
    '“We may share it” and “we share it” are two different promises. A small word that is lost or added can change a right.',
  source: 'our own, after the meaning rule of the FontLab simplify skill; it runs with `--against FILE`',
  severity: 'warning',
  needsSource: true,
  examples: [
    {
      against: 'Our van\nWe may come early. We may come late.',
      title: 'Our van',
      text: 'We may come early. We come late.',
      finds: [
        'Unexpected 1 time `may` in the part “Our van”, expected 2 times as in lines 1–2 of `source.txt`: write it as often, or ask the organisation',
      ],
      better: 'We may come early. We may come late.',
    },
    {
      against: 'Our van\nThe van is free.',
      title: 'Our van',
      text: 'The van is mostly free.',
      finds: [
        'Unexpected 1 time `mostly` in the part “Our van”, expected none as in lines 1–2 of `source.txt`: write it as often, or ask the organisation',
      ],
      better: 'The van is free.',
    },
    {
      against: 'Our van\nIn May you can only use the van if it is sunny.',
      title: 'Our van',
      text: 'In May you can only use the van if it is sunny.',
      finds: [],
    },
  ],
  *check(document) {
    const { against } = document;
    if (!against) return;
    for (const section of sectionsOf(document, against)) {
      const [written, source] = [countHedges(section.written), countHedges(section.source)];
      for (const hedge of new Set([...source.keys(), ...written.keys()])) {
        const [found, expected] = [written.get(hedge) ?? 0, source.get(hedge) ?? 0];
        const [part] = section.parts;
        if (found === expected || !part) continue;
        yield {
          at: { file: part.file, place: part.title.placeAt(0) },
          found:
            found === 0
              ? `${titlesOf(section)} without \`${hedge}\``
              : `${times(found)} \`${hedge}\` in the ${titlesOf(section)}`,
          expected: `${times(expected)} as in ${linesOf(section, against)}`,
          todo: 'write it as often, or ask the organisation',
          about: `${hedge} in the ${titlesOf(section)}`,
        };
      }
    }
  },
});

function times(count: number): string {
  if (count === 0) return 'none';
  return count === 1 ? '1 time' : `${count} times`;
}

function titlesOf({ parts }: Section): string {
  const titles = parts.map(({ title }) => `“${title.text}”`).join(' and ');
  return `part${parts.length === 1 ? '' : 's'} ${titles}`;
}

/** All of the source when the section has none of it. */
function linesOf({ source }: Section, against: SourceText): string {
  const [first, last] = [source[0], source.at(-1)];
  if (!first || !last) return `\`${nameOf(against)}\``;
  const [from, to] = [first.placeAt(0).line, last.placeAt(last.text.length).line];
  return `line${from === to ? ` ${from}` : `s ${from}–${to}`} of \`${nameOf(against)}\``;
}
