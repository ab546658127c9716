import type { Page } from 'puppeteer-core';
import { ownResult, type Fault } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';
import type { ProofPage } from '../site/proof-page.ts';
import type { Stop, Walk } from './stops-in-page.ts';
import { tellOfInsides } from './tell-of-insides.ts';
import { readyToWalk, walk } from './walk.ts';

/** Whether a page can be used by keyboard alone. */
export async function lookByKeyboard(tab: Page, { address: page }: ProofPage): Promise<Result[]> {
  const on = { check: 'keyboard', page };
  return [...(await judgeKeyboard(tab, on)), ...(await tellOfInsides(tab, on))];
}

/** Walks through an open page by keyboard, there and back, and says what is wrong with the way. */
export async function judgeKeyboard(
  tab: Page,
  { check, ...on }: Pick<Result, 'check' | 'page' | 'state' | 'condition'>,
): Promise<Result[]> {
  const controls = await readyToWalk(tab);
  const there = await walk(tab, 'Tab', controls.length);
  const back = await walk(tab, 'Shift+Tab', controls.length);
  const stops = [...there.stops, ...back.stops];
  const made = (rule: string, criteria: readonly string[], faults: readonly Fault[]) =>
    ownResult({ check, rule, criteria }, on, faults);
  return [
    made('keyboard-reaches-all', ['2.1.1', '2.1.3'], notReached(controls, stops)),
    made('keyboard-order', ['2.4.3'], [...outOfOrder(there, 1), ...outOfOrder(back, -1)]),
    made('no-keyboard-trap', ['2.1.2'], [...trap(there, 'Tab'), ...trap(back, 'Shift and Tab')]),
    made('focus-in-sight', ['2.4.11', '2.4.12'], stops.flatMap(notInSight)),
    made('focus-marked', ['2.4.7'], stops.flatMap(notMarked)),
  ];
}

/** Of a state that a control has led to, one way begins in the middle of the page. */
function notReached(controls: readonly string[], stops: readonly Stop[]): Fault[] {
  return controls
    .filter((_, place) => !stops.some((stop) => stop.place === place))
    .map((where) => ({
      where,
      found: 'a control that Tab does not reach',
      expected: 'every control within reach of the keyboard',
      todo: 'make it a link, a button or a field, and let no script take Tab for itself',
    }));
}

/** Stops that come before the one that they should come after; once the way may turn. A trap has no order. */
function outOfOrder({ stops, hasEnd, isRound, fromInside }: Walk, direction: 1 | -1): Fault[] {
  if (!hasEnd) return [];
  const known = stops.filter(({ place }) => place >= 0);
  const turned = known.filter((stop, index) => {
    const before = known[index - 1];
    return before !== undefined && (stop.place - before.place) * direction < 0;
  });
  if ((isRound || fromInside) && turned.length === 1) return [];
  return turned.map(({ where }) => ({
    where,
    found: 'a stop out of order',
    expected: 'the order of the page',
    todo: 'put it where it is read, and use no tabindex above 0',
  }));
}

function trap({ stops, hasEnd }: Walk, key: string): Fault[] {
  return hasEnd
    ? []
    : [
        {
          where: stops.at(-1)?.where ?? 'body',
          found: `no way out of the page by ${key}`,
          expected: 'an end',
          todo: 'find what takes the focus back',
        },
      ];
}

function notInSight({ where, isInSight }: Stop): Fault[] {
  return isInSight
    ? []
    : [
        {
          where,
          found: 'the focus out of sight, or under something',
          expected: 'all of it to be seen',
          todo: 'give the page scroll-padding, or move what covers it',
        },
      ];
}

function notMarked({ where, isMarked }: Stop): Fault[] {
  return isMarked
    ? []
    : [
        {
          where,
          found: 'no mark of the focus',
          expected: 'an outline of 2 px or more',
          todo: 'give it one with :focus-visible',
        },
      ];
}
