import type { Dictionary } from '../../values/dictionary.ts';
import type { Place } from './place.ts';

/** The forms that were walked, with all that they have from outside: the same again would tell nothing new. */
export class WalkedForms {
  private readonly keys = new Map<Dictionary, Set<string>>();
  private readonly numbers = new Map<unknown, number>();

  /** Takes in a form and the place that paints it; false where the same was there before. */
  add(form: Dictionary, { element, isArtifact, language, state, piece, isDrawing }: Place): boolean {
    const objects = [element, state.font, piece?.owner].map((object) => this.numberOf(object));
    const key = [...objects, isArtifact, language, state.renderingMode, piece?.number, isDrawing].join(' ');
    const keys = this.keys.get(form) ?? new Set();
    this.keys.set(form, keys);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  }

  private numberOf(object: unknown): number {
    const number = this.numbers.get(object) ?? this.numbers.size;
    this.numbers.set(object, number);
    return number;
  }
}
