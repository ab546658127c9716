/** The start of an email or a web address, and up to three short pieces that a scan may have cut off it. */
const REST = '((?: [\\w.-]{1,12}(?![\\w.-])){0,3})';
const addresses = [
  new RegExp(`(?<![\\w.+-])([\\w.+-]+@[\\w.-]*)${REST}`, 'g'),
  new RegExp(`\\b((?:https?://)?www\\.[\\w./-]*)${REST}`, 'gi'),
];

/** What stands at the end of a whole address in this country, or behind its end. */
const WHOLE = /\.(?:uk|com|org|net|gov|wales|scot|info|eu|example)(?:\/|\.?$)/i;

/** Closes up the addresses that a scan has broken: `help@example.o rg.uk`. */
export function mendAddresses(text: string): string {
  return addresses.reduce((mended, address) => mended.replaceAll(address, closeUp), text);
}

/** Takes in as many pieces as it needs to be whole, and none when it stays broken. */
function closeUp(letters: string, start: string, rest: string): string {
  const pieces = rest.split(' ').slice(1);
  for (let count = 0; count <= pieces.length; count += 1) {
    const closed = start + pieces.slice(0, count).join('');
    if (WHOLE.test(closed)) return [closed, ...pieces.slice(count)].join(' ');
  }
  return letters;
}
