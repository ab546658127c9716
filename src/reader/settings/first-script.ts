import { settingEntries, STORED_AS } from './settings.ts';

/**
 * The script that runs before a page is shown, so that it never shows in other colours first: it
 * puts what the reader has chosen on `<html>`. A value that is not in the table is left out. It also
 * says that scripts run, which shows the buttons that need them, and whether the page shows one
 * statement at a time: because that was chosen, or because the address asks for it. And it says that
 * the page is opened, not come back to: then there is no place on it yet that must be found again.
 */
export function firstScript(): string {
  const values = Object.fromEntries(settingEntries.map(([name, { values }]) => [name, values.slice(1)]));
  return `(function(d,t){d.scripts='';try{var s=JSON.parse(localStorage.getItem('${STORED_AS}'))||{};for(var n in t)if(t[n].indexOf(s[n])>-1)d[n]=s[n]}catch(e){}if(d.steps||/[?&]one\\b/.test(location.search))d.one='';if((performance.getEntriesByType('navigation')[0]||{}).type=='navigate')d.opened=''})(document.documentElement.dataset,${JSON.stringify(values)})`;
}
