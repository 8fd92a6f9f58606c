import packages from './shipped-packages.json' with { type: 'json' };

/** A package whose code or pictures are in the extension; `licence` is an SPDX identifier. Written by `npm run sbom`. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly url: string;
};

/** All of them, by name. Their licences stand word for word in /licences.txt. */
export const shippedPackages: readonly ShippedPackage[] = packages;
