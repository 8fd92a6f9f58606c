/** The package types its main entry alone; this part comes without the test for readable pages, which the detector makes needless. */
declare module '@mozilla/readability/Readability' {
  export { Readability as default } from '@mozilla/readability';
}
