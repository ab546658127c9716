import type { Metadata } from './read-metadata.ts';

/** What a file says that it is, such as PDF/A-2a. */
export function claimsOf(metadata: Metadata | undefined): string[] {
  const value = (namespace: string, name: string) =>
    metadata?.properties?.find((property) => property.namespace === namespace && property.name === name)?.values[0]
      ?.text;
  const ua = value('http://www.aiim.org/pdfua/ns/id/', 'part');
  const part = value('http://www.aiim.org/pdfa/ns/id/', 'part');
  const level = value('http://www.aiim.org/pdfa/ns/id/', 'conformance') ?? '';
  return [
    ...(ua === undefined ? [] : [`PDF/UA-${ua}`]),
    ...(part === undefined ? [] : [`PDF/A-${part}${level.toLowerCase()}`]),
  ];
}
