import { outletNames, type Outlet } from '../../knowledge/outlets';
import { textNumbers } from '../text/word-numbers';
import { mayBeginName, nameIndex, type NameIndex } from './name-index';

/** A noun for a document: "report". */
export const DOCUMENT = 1;
/** Leads from a document to its maker: "by". */
export const MADE_BY = 2;
/** Stands before a noun for media without a name: "state" of "state radio". */
export const MEDIA_OWNER = 4;
/** May begin the name of an outlet. */
export const OUTLET = 8;
/** Tells that somebody says nothing: "declined". */
export const DECLINES = 16;
/** Names next whom somebody draws on: "citing". */
export const CITES = 32;

let names: NameIndex<Outlet> | null = null;

/** The names of outlets, indexed on first use. */
export const namesOfOutlets = (): NameIndex<Outlet> => (names ??= nameIndex(outletNames()));

/** What each token of a document may do for a source, as bits: the whole text is looked through for these few words. */
export const sourceWords = textNumbers((word, { claims: { sources } }) => {
  const { norm } = word;
  let bits = sources.documents.has(norm) ? DOCUMENT : 0;
  if (sources.documentMadeBy.has(norm)) bits |= MADE_BY;
  if (sources.mediaOwners.has(norm)) bits |= MEDIA_OWNER;
  if (sources.declines.has(norm)) bits |= DECLINES;
  if (sources.cites.has(norm)) bits |= CITES;
  return mayBeginName(namesOfOutlets(), word) ? bits | OUTLET : bits;
});
