import type { DocumentForms } from './forms.ts';

/** A phone number digit by digit, with a short rest where it is written with a space: `oh one, two three`. */
export function sayPhone(phone: string, { digits }: DocumentForms): string {
  const names: Readonly<Record<string, string>> = digits;
  return phone
    .split(/[^\d+]+/)
    .filter((group) => group !== '')
    .map((group) => Array.from(group, (sign) => names[sign] ?? sign).join(' '))
    .join(', ');
}
