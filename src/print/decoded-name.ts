/**
 * The name of a file or folder as it was before it became part of an address; one that never was encoded, as `100%`,
 * stays as it is.
 */
export function decodedName(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
