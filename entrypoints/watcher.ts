import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nextChange, type Here } from '../lib/page/watch';

/** Answers the background, which has it run, when the page has changed and come to rest: whether it has. */
export default defineUnlistedScript((): unknown => nextChange(window, globalThis as Here));
