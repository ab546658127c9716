/** The heads of the cells that CountCells.astro makes. */
export const countHeads = ['Faults', 'To judge', 'Accepted', 'Passed', 'Do not apply'] as const;
