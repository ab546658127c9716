interface Tool {
  name: string;
  version: string;
  runBy?: Tool;
}

/** A program with its version, and what ran it: `axe-core 4.14.1 (run by pa11y-ci 4.1.1)`. */
export function toolName({ name, version, runBy }: Tool): string {
  return `${name} ${version}${runBy ? ` (run by ${toolName(runBy)})` : ''}`;
}
