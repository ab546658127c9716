/**
 * An email or web address in pieces, between which a narrow line may break: before an `@`, before
 * the first dot after it, before a slash, and after `www.` when what follows is as
 * long as a line of a phone.
 */
export function addressPieces(address: string): string[] {
  return address.split(/(?=[@/])|(?<=@[^.]*)(?=\.)|(?<=^www\.)(?=[^/]{24})/);
}
