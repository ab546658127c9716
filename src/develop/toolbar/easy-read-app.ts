import { defineToolbarApp } from 'astro/toolbar';
import { make } from './make.ts';
import { makeMarks, type Marks } from './marks.ts';
import { ANSWERED, ASKED, type Asked, type PageFindings } from './page-findings.ts';
import { makePanel } from './panel.ts';
import { placeFindings } from './place-findings.ts';
import { gravest } from './severities.ts';
import style from './toolbar.css?inline';

/** Whether the list is open, kept while the page loads anew after each change of the content. */
const IS_OPEN = 'easy-read-is-open';

/** The app "Easy read" of the toolbar: asks the server once, since a change loads the page anew. */
export default defineToolbarApp({
  init: (canvas, app, server) => {
    const content = make('div');
    canvas.append(make('style', {}, style), content);
    let marks: Marks | undefined;
    const place = () => marks?.place();

    server.on<PageFindings>(ANSWERED, (found) => {
      // The server answers all windows at once.
      if (found.page !== window.location.pathname) return;
      const close = () => app.toggleState({ state: false });
      const placed = placeFindings(found.findings, document);
      const made = makeMarks(placed, (index) => panel.choose(index));
      const panel = makePanel(found, placed, { show: made.show, close });
      marks = made;
      content.replaceChildren(marks.element, panel.element);
      place();
      notify(found);
    });

    function notify({ findings }: PageFindings): void {
      const level = gravest(findings);
      app.toggleNotification(level === 'error' || level === 'warning' ? { state: true, level } : { state: false });
    }

    app.onToggled(({ state }) => {
      if (state) window.sessionStorage.setItem(IS_OPEN, '');
      else window.sessionStorage.removeItem(IS_OPEN);
      place();
    });
    window.addEventListener('resize', place);
    new ResizeObserver(place).observe(document.body);
    if (window.sessionStorage.getItem(IS_OPEN) !== null) app.toggleState({ state: true });
    server.send<Asked>(ASKED, { page: window.location.pathname });
  },
});
