/** One printed form of a document. */
export interface Edition {
  /** The name in addresses and in document.yaml. */
  id: EditionId;
  /** The picture beside it. */
  picture: string;
}

/** Every edition that a document can be printed in. */
export const editions = {
  a4: { id: 'a4', picture: 'print-a4' },
} as const satisfies Record<string, { id: string; picture: string }>;

export type EditionId = keyof typeof editions;

/** The names of the editions, for the schema. */
export const editionIds = Object.keys(editions) as [EditionId, ...EditionId[]];
