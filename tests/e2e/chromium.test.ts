import { describeExtension } from './describe-extension';

describeExtension('Chromium', 'chromium');
