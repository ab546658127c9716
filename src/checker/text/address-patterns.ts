/** `name@example.org`. */
export const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** An address that begins as one: `https://…`, `www.…`. What ends the sentence is not part of it. */
export const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>()"“”\uE000]*[^\s<>()"“”\uE000.,;:!?'’]/gi;

/** An address without a beginning: only its end tells it from a full stop without a space behind it. */
export const BARE_WEB_ADDRESS =
  /(?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net|gov|wales|scot|info|eu|example)\b(?:\/[^\s<>()"“”\uE000]*[^\s<>()"“”\uE000.,;:!?'’])?/gi;

/** `WV9 5HA`. Many leave out the space. */
export const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;
