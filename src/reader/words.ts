import { fetchJson } from './fetch-json.ts';

/** The interface's words for what runs in the browser: `src/i18n` has them under `reader`. */
export interface ReaderWords {
  close: string;
  listen: Record<
    | ('title' | 'listen' | 'listenToThis' | 'stop' | 'back' | 'next' | 'slower' | 'faster')
    | ('voice' | 'voices' | 'usesInternet' | 'whatInternetMeans')
    | ('speed' | 'normalSpeed' | 'wait' | 'play'),
    string
  > & {
    /** Why nothing is read. */
    troubles: Record<
      | ('noVoice' | 'onlyInternet' | 'notAllowed' | 'network' | 'broken' | 'noWords')
      | ('recording' | 'recordingOfAll' | 'noRecording'),
      string
    >;
  };
  find: {
    oneFound: string;
    found: string;
    /** More than are shown. */
    manyFound: string;
    /** All that was found is only like what was typed. */
    alike: string;
    nothing: string;
    /** Nothing was typed. */
    empty: string;
    /** What to do when nothing was found. */
    instead: string[];
    ask: string;
    inPart: string;
    hardWord: string;
  };
  offline: { newer: string; showNewer: string };
  steps: Record<'title' | 'place' | 'everything' | 'nextPart' | 'contents', string>;
  meaning: { all: string };
  share: Record<'title' | 'copy' | 'copied' | 'copyByHand' | 'share' | 'message' | 'email' | 'link', string>;
  settings: {
    title: string;
    backToNormal: string;
    /** Told when it was pressed. */
    isNormal: string;
    /** The name of each setting and of each of its values. */
    names: Record<string, { name: string; values: Record<string, string> }>;
  };
}

let words: Promise<ReaderWords> | undefined;

/** Fetches the words in the page's language, once. */
export function readerWords(): Promise<ReaderWords> {
  const language = document.documentElement.lang.split('-')[0] ?? 'en';
  words ??= fetchJson(`/reader/${language}.json`) as Promise<ReaderWords>;
  // A failure of the network is no reason to fail for ever.
  words.catch(() => (words = undefined));
  return words;
}
