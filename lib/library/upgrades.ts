/** An entry as some older version wrote it. */
type OldEntry = Readonly<Record<string, unknown>>;

/**
 * Version → what its entries have that those of the version before lack. Both a database and an exported file of an older
 * version go through the same steps.
 */
export const entryUpgrades: Readonly<Record<number, (entry: OldEntry) => OldEntry>> = {
  // Nobody can tell any more whether these were asked for: as if they were, so that none is forgotten unasked.
  2: () => ({ chosen: true }),
};

/** An entry of an older version as the latest one has it. */
export function upgradeEntry(entry: OldEntry, from: number): OldEntry {
  let upgraded = entry;
  for (const [version, step] of Object.entries(entryUpgrades))
    if (Number(version) > from) upgraded = { ...upgraded, ...step(upgraded) };
  return upgraded;
}
