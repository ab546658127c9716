/**
 * An email or web address in pieces, between which a narrow line may break: before an `@`, before
 * the first dot after it, and before a slash.
 */
export function addressPieces(address: string): string[] {
  return address.split(/(?=[@/])|(?<=@[^.]*)(?=\.)/);
}
