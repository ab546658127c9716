import type { Operator } from '../../content-stream/read-operators.ts';
import type { Mark, PageContent, Painting } from '../content/page-content.ts';

/** How a stretch is marked that belongs to no element (ISO 32000-1, 14.8.2.2). */
const artifacts = {
  foot: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  decoration: '/Artifact BMC',
} as const;

interface Stretch {
  kind: keyof typeof artifacts;
  from: number;
  to: number;
}

/**
 * Marks as artifacts what is painted and belongs to no element: decorative pictures, and the page
 * numbers in the foot. Chromium gives them no mark, and PDF/UA-1, 7.1 (test 3) asks for one.
 *
 * @param page what a page paints
 * @param foot the height of the foot, in points from the lower edge of the paper
 */
export function markArtifacts(page: PageContent, foot: number): void {
  for (const mark of page.marks.values()) endInTime(mark, page);
  for (const { kind, from, to } of stretchesOf(page, foot)) {
    page.edits.before(from, artifacts[kind]);
    page.edits.after(to, 'EMC');
  }
}

/** Chromium ends a marked stretch late, when the next picture has begun: it must not own that. */
function endInTime({ end, paintings }: Mark, { edits }: PageContent): void {
  const last = paintings.at(-1);
  if (!last) return;
  edits.instead(end, '');
  edits.after(last.to, 'EMC');
}

/** The stretches between marks, each as long as can be; a stretch of the foot is only its text. */
function stretchesOf({ paintings, operators, marks }: PageContent, foot: number): Stretch[] {
  const begins = [...marks.values()].map(({ begin }) => begin);
  const stretches: Stretch[] = [];
  let free = 0;
  let open: Stretch | undefined;
  for (const painting of paintings) {
    if (painting.mark) {
      open = undefined;
    } else {
      const kind = isInFoot(painting, foot) ? 'foot' : 'decoration';
      const from = free;
      const isCut = begins.some((begin) => begin >= from && begin < painting.from);
      if (open?.kind !== kind || isCut) {
        open = { kind, from: kind === 'foot' || isCut ? painting.from : from, to: painting.to };
        stretches.push(open);
      }
      open.to = kind === 'foot' ? painting.to : afterRestores(operators, painting.to);
    }
    free = Math.max(free, (open?.to ?? painting.to) + 1);
  }
  return stretches;
}

function isInFoot({ kind, points }: Painting, foot: number): boolean {
  return kind === 'text' && points().every(([, y]) => y < foot);
}

/** Up to the end of the drawing that a painting stands in. */
function afterRestores(operators: readonly Operator[], from: number): number {
  let at = from;
  while (operators[at + 1]?.operator === 'Q') at += 1;
  return at;
}
