/** The package types its main entry alone; this part can be imported without the rest. */
declare module '@mozilla/readability/Readability-readerable' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
