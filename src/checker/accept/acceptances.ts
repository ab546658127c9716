import type { Place } from '../../source/message.ts';
import type { Finding } from '../finding.ts';
import type { WrittenDocument, WrittenPart } from '../written/types.ts';

/** Something that an editor accepts, with the reason. */
export interface Acceptance {
  rule: string;
  reason: string;
  /** The words that it is to match, where it stands in document.yaml. */
  match?: string;
  /** Where it stands. */
  file: string;
  place: Place;
  /** Whether a finding of the rule is meant. */
  fits: (finding: Finding) => boolean;
}

/** All that a document accepts: in document.yaml, and in the text of its parts. */
export function acceptancesOf(document: WrittenDocument): Acceptance[] {
  return [...inYaml(document), ...document.parts.flatMap(inText)];
}

function inYaml({ file, fields, places }: WrittenDocument): Acceptance[] {
  return fields.accepted.flatMap(({ rule, match: matches, reason }, index) =>
    matches.map((match, at) => ({
      rule,
      reason,
      match,
      file,
      place: places.placeOf(['accepted', index, 'match', ...(matches.length > 1 ? [at] : [])]),
      fits: ({ about }: Finding) => plain(about).includes(plain(match)),
    })),
  );
}

function inText({ file, acceptances }: WrittenPart): Acceptance[] {
  return acceptances.map(({ rule, reason, place, lines: [first, last] }) => ({
    rule,
    reason,
    file,
    place,
    fits: ({ message }) => {
      const { line = 1 } = message;
      return message.file === file && first <= line && line <= last;
    },
  }));
}

/** Capitals, spaces and the kind of apostrophe make no difference. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase();
}
