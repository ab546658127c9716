import type { Prose } from '../written/prose.ts';
import type { Fact } from './fact.ts';
import { factsIn } from './facts-in.ts';
import { hasName, type NamesOfText } from './has-name.ts';
import { wordStream } from './name-words.ts';
import { namesIn } from './names-in.ts';

/** The facts that one of two texts has and the other has not. */
export interface Compared {
  /** In the source alone: the first place of each. */
  missing: Fact[];
  /** In the document alone: each place. */
  added: Fact[];
}

interface TextOfFacts extends NamesOfText {
  facts: readonly Fact[];
  /** All that it says, and what follows from it. */
  keys: ReadonlySet<string>;
}

/**
 * Compares the facts of a document with those of the text that it was made from.
 * @param document its words
 * @param source the words of the source
 * @param known names that are right in the document though no source has them
 */
export function compareFacts(document: readonly Prose[], source: readonly Prose[], known: readonly Prose[]): Compared {
  const [made, from] = [read(document), read(source)];
  const allowed = { ...from, stream: wordStream([...source, ...known]) };
  return {
    missing: eachOnce(notIn(made, from)),
    added: notIn(allowed, made),
  };
}

function read(proses: readonly Prose[]): TextOfFacts {
  const inProses = proses.map((prose) => ({ prose, facts: factsIn(prose) }));
  const facts = inProses.flatMap((one) => one.facts);
  return {
    facts,
    keys: new Set(facts.flatMap(({ key, implies = [] }) => [key, ...implies])),
    names: inProses.flatMap((one) => namesIn(one.prose, one.facts)),
    stream: wordStream(proses),
  };
}

/** What a text says that another does not. */
function notIn(text: TextOfFacts, { facts, names }: TextOfFacts): Fact[] {
  return [
    ...facts.filter(({ key, isLoose }) => !isLoose && !text.keys.has(key)),
    ...names.filter((name) => !hasName(name, text)),
  ];
}

function eachOnce(facts: readonly Fact[]): Fact[] {
  const keys = new Set<string>();
  return facts.filter(({ key }) => !keys.has(key) && keys.add(key));
}
