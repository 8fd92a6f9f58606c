import { describeExtension } from './describe-extension';

describeExtension('Firefox', 'firefox');
