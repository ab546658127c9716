import process from 'node:process';

/**
 * Shows what the easy-read checker finds in editors that run remark-language-server:
 * docs/checker-in-your-editor.md. A plain module, since an editor brings a Node.js of its own, and
 * an old one cannot read the TypeScript of the checker.
 */
export default {
  plugins: [process.features.typescript ? await loadCheck() : sayTooOld],
};

async function loadCheck() {
  const { easyReadCheck } = await import('./src/checker/remark/easy-read-check.ts');
  return easyReadCheck;
}

function sayTooOld() {
  return (_, file) => {
    const { node } = process.versions;
    const message = file.message(`Unexpected editor with Node.js ${node}, expected 22.18 or later: update the editor`);
    // What has failed is not formatted: remark would write the signs of a part anew.
    message.fatal = true;
  };
}
