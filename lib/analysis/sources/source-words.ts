import { languageNumbers } from '../text/word-numbers';

/** A noun for a document: "report". */
export const DOCUMENT = 1;
/** Leads from a document to its maker: "by". */
export const MADE_BY = 2;
/** Stands before a noun for media without a name: "state" of "state radio". */
export const MEDIA_OWNER = 4;

/** What a word may do for a source, as bits: the whole text is looked through for these few words. */
export const sourceWords = languageNumbers(({ norm }, { claims: { sources } }) => {
  let bits = sources.documents.has(norm) ? DOCUMENT : 0;
  if (sources.documentMadeBy.has(norm)) bits |= MADE_BY;
  return sources.mediaOwners.has(norm) ? bits | MEDIA_OWNER : bits;
});
