import type { Rule } from '../rule.ts';
import { addressLines } from '../rules/numbers/address-lines.ts';
import { contactLabels } from '../rules/numbers/contact-labels.ts';
import { contactNotBroken } from '../rules/numbers/contact-not-broken.ts';
import { dateInCalendar } from '../rules/numbers/date-in-calendar.ts';
import { dateInFull } from '../rules/numbers/date-in-full.ts';
import { datePlainDay } from '../rules/numbers/date-plain-day.ts';
import { noDecimals } from '../rules/numbers/no-decimals.ts';
import { noLargeNumbers } from '../rules/numbers/no-large-numbers.ts';
import { noPercentages } from '../rules/numbers/no-percentages.ts';
import { noRomanNumerals } from '../rules/numbers/no-roman-numerals.ts';
import { numbersAsDigits } from '../rules/numbers/numbers-as-digits.ts';
import { phoneFormat } from '../rules/numbers/phone-format.ts';
import { rangeUseTo } from '../rules/numbers/range-use-to.ts';
import { time12Hour } from '../rules/numbers/time-12-hour.ts';
import { unitsPlain } from '../rules/numbers/units-plain.ts';

export const numbers: readonly Rule[] = [
  numbersAsDigits,
  noPercentages,
  noLargeNumbers,
  noDecimals,
  noRomanNumerals,
  dateInCalendar,
  dateInFull,
  datePlainDay,
  time12Hour,
  rangeUseTo,
  phoneFormat,
  contactNotBroken,
  contactLabels,
  addressLines,
  unitsPlain,
];
