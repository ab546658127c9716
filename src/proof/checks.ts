import { lookAtContrast } from './axe/contrast.ts';
import { checkFocus } from './keyboard/check-focus.ts';
import { lookByKeyboard } from './keyboard/judge-walk.ts';
import { lookAtLargeText } from './looks/large-text.ts';
import { lookAtPresentation } from './looks/presentation.ts';
import { lookOnSmallScreen } from './looks/small-screen.ts';
import { checkWithPa11y } from './pa11y/check-with-pa11y.ts';
import { listenToPage } from './screen-reader/listen-to-page.ts';
import type { Result } from './result/result.ts';
import type { Looker } from './site/look-at-pages.ts';
import type { ProofPage } from './site/proof-page.ts';
import type { OwnSite, ProofSite } from './site/proof-site.ts';
import { checkStates } from './states/check-states.ts';
import { checkWords } from './words/check-words.ts';

/** One kind of check. */
interface Kind {
  /** Its name in results, in ignored-rules.yaml and for `--only`. */
  name: string;
  /** Whether it is part of `npm test`; else of `npm run test:hard`. */
  isQuick: boolean;
  /** Which pages it must say something of. */
  covers: (page: ProofPage) => boolean;
}

/** A check that opens what it looks at by itself: a line of `npm run a11y`. */
export interface OwnWay<Site extends ProofSite> extends Kind {
  /** What it looks at, in a few words for the line. */
  title: string;
  run: (site: Site, pages: readonly ProofPage[]) => Promise<Result[]>;
}

/** All that are lookers share a line, since each page is opened for them once. */
export type Check<Site extends ProofSite = OwnSite> = OwnWay<Site> | (Kind & Looker<Site>);

const everyPage = () => true;
/** What a browser prints is laid out for paper, and nobody reads or presses it on a screen. */
const forScreens = ({ kind }: ProofPage) => kind !== 'printed';
const forReaders = ({ kind }: ProofPage) => kind === 'web';
/** States are on some pages only. */
const noPage = () => false;

/** What can be checked of every website, and not only of one that was built here. */
export const checksForAnySite: readonly Check<ProofSite>[] = [
  { name: 'pa11y', title: 'pa11y: axe, htmlcs', isQuick: true, covers: everyPage, run: checkWithPa11y },
  { name: 'large-text', isQuick: true, covers: forScreens, look: lookAtLargeText },
  { name: 'small-screen', isQuick: true, covers: forScreens, look: lookOnSmallScreen },
  { name: 'keyboard', isQuick: true, covers: forScreens, look: lookByKeyboard },
];

/** What is checked; those that look do so in this order. */
export const checks: readonly Check[] = [
  { name: 'presentation', isQuick: true, covers: forReaders, look: lookAtPresentation },
  { name: 'screen-reader', isQuick: true, covers: forReaders, look: listenToPage },
  { name: 'contrast', isQuick: false, covers: everyPage, look: lookAtContrast },
  ...checksForAnySite,
  { name: 'words', title: 'Words explained', isQuick: false, covers: noPage, run: checkWords },
  { name: 'focus', title: 'Focus to be seen', isQuick: false, covers: noPage, run: checkFocus },
  { name: 'states', title: 'Every state', isQuick: false, covers: noPage, run: checkStates },
];
