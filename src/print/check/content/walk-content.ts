import { Name } from '../../content-stream/operand.ts';
import { readOperators } from '../../content-stream/read-operators.ts';
import type { Operator } from '../../content-stream/read-operators.ts';
import { Dictionary, List } from '../file/pdf-values.ts';
import type { Page } from '../file/read-pages.ts';
import type { Structure } from '../structure/structure.ts';
import { UnreadablePdf } from '../unreadable-pdf.ts';
import type { Content, Mark, Painting, Piece, Showing } from './content.ts';
import { GraphicsStates, named } from './graphics-state.ts';
import type { GraphicsState } from './graphics-state.ts';
import { readProperties } from './properties.ts';

/** More steps than any document for print has, however often its forms are painted. */
const most = 20_000_000;
const deepest = 40;

const lineArt: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S']);
const textShowing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);

/** Where a content stream stands: what it counts by, and what it has from the stream that paints it. */
interface Place {
  page: number;
  /** The page or the form. */
  owner: Dictionary;
  resources: Dictionary | undefined;
  element: Dictionary | undefined;
  isArtifact: boolean;
  language: string | undefined;
  state: GraphicsState;
  piece: Piece | undefined;
  depth: number;
}

/** Goes over the content of all pages, and of the forms that they paint. */
export function walkContent(pages: readonly Page[], structure: Structure): Content {
  return new Walk(structure).over(pages);
}

class Walk {
  private readonly marks: Mark[] = [];
  private readonly paintings: Painting[] = [];
  private readonly showings: Showing[] = [];
  private readonly forms = new Map<Dictionary, number>();
  /** The forms that were walked, with all that they have from outside: the same again would tell nothing new. */
  private readonly walked = new Map<Dictionary, Set<string>>();
  private readonly problems: string[] = [];
  private readonly numbers = new Map<unknown, number>();
  private readonly structure: Structure;
  private steps = 0;

  constructor(structure: Structure) {
    this.structure = structure;
  }

  over(pages: readonly Page[]): Content {
    for (const page of pages) {
      const place = {
        page: page.number,
        element: undefined,
        isArtifact: false,
        language: undefined,
        state: { font: undefined, renderingMode: 0 },
        piece: undefined,
        depth: 0,
      };
      this.stream(this.contentOf(page), { ...place, owner: page.dictionary, resources: page.resources });
      for (const annotation of page.dictionary.list('Annots') ?? []) {
        if (!(annotation instanceof Dictionary)) continue;
        const element = this.structure.parentTree.get(annotation.number('StructParent') ?? -1);
        // How a signature looks is made when someone signs, and no tag can know of it.
        const isArtifact = annotation.name('FT') === 'Sig' || annotation.dictionary('Parent')?.name('FT') === 'Sig';
        for (const form of appearancesOf(annotation)) {
          this.form(form, {
            ...place,
            owner: page.dictionary,
            resources: page.resources,
            element: element instanceof Dictionary && !isArtifact ? element : undefined,
            isArtifact,
          });
        }
      }
    }
    return { marks: this.marks, paintings: this.paintings, showings: this.showings, forms: this.forms, problems: this.problems };
  }

  private stream(bytes: Uint8Array, place: Place): void {
    const states = new GraphicsStates(place.state);
    const open: Mark[] = [];
    for (const step of readOperators(bytes)) {
      this.steps += 1;
      if (this.steps > most) throw new UnreadablePdf('The pages have more than 20 million steps. Expected fewer.');
      states.apply(step, place.resources);
      const { operator, operands } = step;
      const mark = open.at(-1);
      if (operator === 'BMC' || operator === 'BDC') open.push(this.mark(step, mark, place));
      else if (operator === 'EMC') open.pop();
      else if (lineArt.has(operator)) this.paint('line art', mark, place);
      else if (operator === 'sh') this.paint('shading', mark, place);
      else if (operator === 'BI') this.paint('image', mark, place);
      else if (textShowing.has(operator)) this.show(step, mark, place, states.current, open);
      else if (operator === 'Do') {
        const object = named(place.resources, 'XObject', operands[0]);
        this.paintObject(object, mark, { ...place, state: states.current, piece: pieceOf(open, place) });
      }
    }
  }

  private mark({ operands }: Operator, outer: Mark | undefined, place: Place): Mark {
    const tag = operands[0] instanceof Name ? operands[0].text : '';
    const properties = operands.length > 1 ? readProperties(operands[1], place.resources) : undefined;
    const row = this.structure.parentTree.get(place.owner.number('StructParents') ?? -1);
    const own = row instanceof List && properties?.number !== undefined ? row.at(properties.number) : undefined;
    const mark: Mark = {
      tag,
      properties,
      element: own instanceof Dictionary ? own : (outer?.element ?? place.element),
      isArtifact: tag === 'Artifact' || (outer?.isArtifact ?? place.isArtifact),
      outerLanguage: outer ? (outer.properties?.language ?? outer.outerLanguage) : place.language,
      page: place.page,
    };
    this.marks.push(mark);
    return mark;
  }

  private paint(kind: Painting['kind'], mark: Mark | undefined, place: Place): Painting {
    const painting = {
      kind,
      mark,
      page: place.page,
      element: mark?.element ?? place.element,
      isArtifact: mark?.isArtifact ?? place.isArtifact,
      language: mark ? (mark.properties?.language ?? mark.outerLanguage) : place.language,
    };
    this.paintings.push(painting);
    return painting;
  }

  private show({ operands }: Operator, mark: Mark | undefined, place: Place, state: GraphicsState, open: Mark[]): void {
    const painting = this.paint('text', mark, place);
    const last = operands.at(-1);
    for (const bytes of Array.isArray(last) ? last : [last]) {
      if (bytes instanceof Uint8Array) {
        this.showings.push({ ...painting, ...state, bytes, piece: pieceOf(open, place) });
      }
    }
  }

  private paintObject(
    object: Dictionary | undefined,
    mark: Mark | undefined,
    place: Place,
  ): void {
    if (object?.name('Subtype') === 'Image') this.paint('image', mark, place);
    else if (object?.name('Subtype') === 'Form') {
      const { element, isArtifact, language } = {
        element: mark?.element ?? place.element,
        isArtifact: mark?.isArtifact ?? place.isArtifact,
        language: mark ? (mark.properties?.language ?? mark.outerLanguage) : place.language,
      };
      this.form(object, { ...place, element, isArtifact, language });
    }
  }

  private form(form: Dictionary, from: Place): void {
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
    const inherited = [from.element, from.state.font].map((value) => this.numberOf(value));
    const key = [...inherited, from.isArtifact, from.language, from.state.renderingMode, from.piece?.number].join(' ');
    const keys = this.walked.get(form) ?? new Set();
    if (keys.has(key)) return;
    this.walked.set(form, keys.add(key));
    if (from.depth >= deepest) throw new UnreadablePdf(`Forms are painted ${deepest} deep. Expected fewer.`);
    const resources = form.dictionary('Resources') ?? from.resources;
    this.stream(this.bytesOf(form, from.page), { ...from, owner: form, resources, depth: from.depth + 1 });
  }

  /** The content of a page; where it is in pieces, a token never goes over from one to the next. */
  private contentOf({ dictionary, number }: Page): Uint8Array {
    const contents = dictionary.get('Contents');
    const pieces = contents instanceof List ? Array.from(contents) : [contents];
    return Buffer.concat(
      pieces.flatMap((piece) =>
        piece instanceof Dictionary ? [this.bytesOf(piece, number), Buffer.from('\n')] : [],
      ),
    );
  }

  private bytesOf(stream: Dictionary, page: number): Uint8Array {
    const bytes = stream.bytes();
    if (!bytes) this.problems.push(`content of page ${page} cannot be read`);
    return bytes ?? new Uint8Array();
  }

  private numberOf(value: unknown): number {
    const number = this.numbers.get(value) ?? this.numbers.size;
    this.numbers.set(value, number);
    return number;
  }
}

/** The numbered piece that something stands in, in this stream or in the one that paints it. */
function pieceOf(open: readonly Mark[], { owner, piece }: Place): Piece | undefined {
  const number = open.findLast(({ properties }) => properties?.number !== undefined)?.properties?.number;
  return number === undefined ? piece : { owner, number };
}

/** The forms that an annotation may look like. */
function appearancesOf(annotation: Dictionary): Dictionary[] {
  const looks = annotation.dictionary('AP');
  return ['N', 'D', 'R'].flatMap((key) => {
    const look = looks?.dictionary(key);
    if (!look || look.isStream) return look ? [look] : [];
    return look.keys.map((state) => look.dictionary(state)).filter((state) => state?.isStream === true);
  }) as Dictionary[];
}
