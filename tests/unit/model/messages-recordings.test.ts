import { describe, expect, it } from 'vitest';
import { brokenContent, visit } from './broken-content.ts';

const away = 'begin its name with `notes-` if it is not to be published  recording';

describe('a mistake in the name of a recording', () => {
  const content = brokenContent();

  it.each([
    [
      '010-our-visits.mp3',
      `Unexpected recording \`010-our-visits.mp3\` without a part, expected the name of the part that it says, such as \`010-our-visit.mp3\`: rename the file; ${away}`,
    ],
    [
      'voice memo.m4a',
      `Unexpected recording \`voice memo.m4a\` without a part, expected the name of the part that it says, such as \`010-our-visit.m4a\`: rename the file; ${away}`,
    ],
    [
      '010-our-visit.wav',
      `Unexpected recording of the kind \`.wav\`, expected one that all browsers play: \`.mp3\`: save it as MP3; ${away}`,
    ],
  ])('%s', (name, message) => {
    content.write(`${visit.folder}/${name}`, 'sound');
    expect(content.mistakes()).toEqual([`${visit.folder}/${name}:1:1  ${message}`]);
  });

  it('two of one part', () => {
    for (const ending of ['mp3', 'ogg']) content.write(`${visit.folder}/010-our-visit.${ending}`, 'sound');
    expect(content.mistakes()).toEqual([
      `${visit.folder}/010-our-visit.ogg:1:1  Unexpected recording \`010-our-visit.ogg\` beside \`010-our-visit.mp3\`, expected one recording for each part: keep the one that is to be published, and take the other away  recording`,
    ]);
  });

  it.each(['010-our-visit.mp3', '010-our-visit.M4A', 'hard-words.opus', 'notes-trial.wav'])('%s is none', (name) => {
    content.write(`${visit.folder}/${name}`, 'sound');
    expect(content.mistakes()).toEqual([]);
  });

  it('of a part with a mistake is told once', () => {
    content.write(`${visit.folder}/010-our-visit.mp3`, 'sound');
    content.writePart(':no-such-picture-at-all: Words.');
    expect(content.mistakes()).toHaveLength(1);
  });
});
