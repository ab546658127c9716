import { Contrib, Enums, Models, Serialize, Spec, SPDX } from '@cyclonedx/cyclonedx-library';

/** What a lock says of one package. */
interface LockedPackage {
  /** Left out where it is that of its folder. */
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const FOLDER = 'node_modules/';

/**
 * Lists every package of a lock in the form of CycloneDX 1.6: its version, its licence, its checksum
 * and what it needs. It has no time and no number of its own: the same lock gives the same list.
 * @param lock package-lock.json
 */
export function sbomOf(lock: string): string {
  const { packages } = JSON.parse(lock) as { packages: Record<string, LockedPackage> };
  const bom = new Models.Bom();
  const components = new Map<string, Models.Component>();
  const componentOf = (path: string, entry: LockedPackage) => {
    const key = `${nameOf(path, entry)}@${entry.version ?? ''}`;
    const known = components.get(key) ?? toComponent(path, entry);
    components.set(key, known);
    return known;
  };
  for (const [path, entry] of Object.entries(packages)) {
    const component = componentOf(path, entry);
    if (path === '') bom.metadata.component = component;
    else bom.components.add(component);
    const needed = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.devDependencies };
    for (const name of Object.keys(needed)) {
      const found = placeOf(name, path, packages);
      if (found) component.dependencies.add(componentOf(...found).bomRef);
    }
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function toComponent(path: string, entry: LockedPackage): Models.Component {
  const name = nameOf(path, entry);
  const version = entry.version ?? '';
  const kind = path === '' ? Enums.ComponentType.Application : Enums.ComponentType.Library;
  return new Models.Component(kind, name, {
    bomRef: `${name}@${version}`,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    scope: scopeOf(entry),
    hashes: new Models.HashDictionary(hashesIn(entry)),
    licenses: new Models.LicenseRepository(
      entry.license === undefined
        ? []
        : [new Contrib.License.Factories.LicenseFactory(mustBeKnown).makeFromString(entry.license)],
    ),
  });
}

function nameOf(path: string, { name }: LockedPackage): string {
  return name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
}

/** What only tests and checks use is in nothing that is built. */
function scopeOf({ dev, optional }: LockedPackage): Enums.ComponentScope {
  if (dev) return Enums.ComponentScope.Excluded;
  return optional ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required;
}

function hashesIn({ integrity }: LockedPackage): [Enums.HashAlgorithm, string][] {
  const digest = integrity?.replace('sha512-', '');
  return digest === undefined ? [] : [[Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex')]];
}

/** @throws when an expression of licences names one that SPDX does not know */
function mustBeKnown(expression: string): void {
  const names = expression.split(/[\s()]+|\b(?:AND|OR|WITH)\b/).filter((word) => word !== '');
  if (!names.every((name) => SPDX.isSupportedSpdxId(name))) throw new RangeError(expression);
}

/** Where a package finds another one: in its own folder, or in that of one that it lies in. */
function placeOf(
  name: string,
  from: string,
  packages: Readonly<Record<string, LockedPackage>>,
): [path: string, entry: LockedPackage] | undefined {
  const path = `${from === '' ? '' : `${from}/`}${FOLDER}${name}`;
  const entry = packages[path];
  if (entry) return [path, entry];
  return from === '' ? undefined : placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf(`/${FOLDER}`))), packages);
}
