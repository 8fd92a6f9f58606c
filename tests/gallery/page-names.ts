/** The states of the pages beside the panel; `page-stories.tsx` draws each. */
export const pageNames = [
  'options',
  'welcome',
  'library, empty',
  'library',
  'library, an article',
  'library, a story',
] as const;
