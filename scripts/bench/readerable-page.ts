/** Runs in pages, in an extension of its own: what a content script costs that asks Readability's quick check and nothing else. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable';

export const isReaderable = isProbablyReaderable(document);
