import { Name } from '../../content-stream/operand.ts';
import { readOperators } from '../../content-stream/read-operators.ts';
import type { Operator } from '../../content-stream/read-operators.ts';
import type { Dictionary } from '../../values/dictionary.ts';
import type { Structure } from '../structure/structure.ts';
import { UnreadablePdf } from '../../values/unreadable-pdf.ts';
import type { Content, Mark, Painting, Showing } from './content.ts';
import { drawerOf, drawingsIn } from './drawings.ts';
import { GraphicsStates, named } from './graphics-state.ts';
import type { GraphicsState } from './graphics-state.ts';
import { elementOfContent, pieceOf, surroundings } from './place.ts';
import type { Place } from './place.ts';
import { readProperties } from './properties.ts';
import { WalkedForms } from './walked-forms.ts';

/** More steps than any document for print has, however often its forms are painted. */
const most = 20_000_000;
const deepest = 40;

const lineArt: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S']);
const textShowing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);

/** Goes over content streams, and writes down what they mark, paint and show. */
export class ContentWalk implements Content {
  readonly marks: Mark[] = [];
  readonly paintings: Painting[] = [];
  readonly showings: Showing[] = [];
  readonly forms = new Map<Dictionary, number>();
  readonly problems: string[] = [];
  private readonly walked = new WalkedForms();
  private readonly drawn = new Set<Dictionary>();
  private readonly structure: Structure;
  private steps = 0;

  constructor(structure: Structure) {
    this.structure = structure;
  }

  /** Goes over streams that are one content, in which a token never goes over from one stream to the next. */
  streams(streams: readonly Dictionary[], place: Place): void {
    const pieces = streams.map((stream) => {
      const bytes = stream.bytes();
      if (!bytes) this.problems.push(`content of page ${place.page} cannot be read`);
      return bytes ?? new Uint8Array();
    });
    const states = new GraphicsStates(place.state);
    const open: Mark[] = [];
    for (const step of readOperators(Buffer.concat(pieces.flatMap((piece) => [piece, Buffer.from('\n')])))) {
      this.steps += 1;
      if (this.steps > most) throw new UnreadablePdf('The pages have more than 20 million steps. Expected fewer.');
      states.apply(step, place.resources);
      this.step(step, open, place, states.current);
    }
  }

  /** Goes over a form, once for each kind of place that paints it. */
  form(form: Dictionary, from: Place): void {
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
    if (!this.walked.add(form, from)) return;
    this.inner(form, form.dictionary('Resources') ?? from.resources, from);
  }

  private step(step: Operator, open: Mark[], place: Place, state: GraphicsState): void {
    const { operator, operands } = step;
    const mark = open.at(-1);
    if (operator === 'BMC' || operator === 'BDC') open.push(this.mark(step, mark, place));
    else if (operator === 'EMC') open.pop();
    else if (lineArt.has(operator)) this.paint('line art', mark, place);
    else if (operator === 'sh') this.paint('shading', mark, place);
    else if (operator === 'BI') this.paint('image', mark, place);
    else if (textShowing.has(operator)) this.show(step, open, place, state);
    else if (operator === 'Do') {
      const object = named(place.resources, 'XObject', operands[0]);
      if (object?.name('Subtype') === 'Image') this.paint('image', mark, place);
      else if (object?.name('Subtype') === 'Form') {
        this.form(object, { ...place, ...surroundings(mark, place), state, piece: pieceOf(open, place) });
      }
    } else this.draw(drawerOf(step, place.resources), place);
  }

  private mark({ operands }: Operator, outer: Mark | undefined, place: Place): Mark {
    const tag = operands[0] instanceof Name ? operands[0].text : '';
    const properties = operands.length > 1 ? readProperties(operands[1], place.resources) : undefined;
    const around = surroundings(outer, place);
    const mark: Mark = {
      ...around,
      tag,
      properties,
      element: elementOfContent(properties, place, this.structure) ?? around.element,
      isArtifact: tag === 'Artifact' || around.isArtifact,
    };
    if (!place.isDrawing) this.marks.push(mark);
    return mark;
  }

  private paint(kind: Painting['kind'], mark: Mark | undefined, place: Place): Painting {
    const painting = { ...surroundings(mark, place), kind, mark };
    if (!place.isDrawing) this.paintings.push(painting);
    return painting;
  }

  private show({ operands }: Operator, open: readonly Mark[], place: Place, state: GraphicsState): void {
    const painting = this.paint('text', open.at(-1), place);
    const last = operands.at(-1);
    for (const bytes of Array.isArray(last) ? last : [last]) {
      if (!(bytes instanceof Uint8Array)) continue;
      this.showings.push({ ...painting, ...state, bytes, piece: pieceOf(open, place) });
    }
  }

  /** Goes over drawings once: whatever they are painted on, it is only their fonts and forms that matter. */
  private draw(drawer: Dictionary | undefined, place: Place): void {
    if (!drawer || this.drawn.has(drawer)) return;
    this.drawn.add(drawer);
    const state = { font: undefined, renderingMode: 0 };
    for (const { stream, resources } of drawingsIn(drawer)) {
      this.inner(stream, resources ?? place.resources, { ...place, state, piece: undefined, isDrawing: true });
    }
  }

  private inner(owner: Dictionary, resources: Dictionary | undefined, from: Place): void {
    if (from.depth >= deepest) throw new UnreadablePdf(`Forms are painted ${deepest} deep. Expected fewer.`);
    this.streams([owner], { ...from, owner, resources, depth: from.depth + 1 });
  }
}
