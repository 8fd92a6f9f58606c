import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAround, type Here } from '../lib/page/watch';

/**
 * Answers the background, which has it run, with what is to be seen of the page. Touches no part of the browser's interface
 * for extensions: to have that put up in a page of its own costs half as much as the look.
 */
export default defineUnlistedScript(() => lookAround(globalThis as Here, document));
