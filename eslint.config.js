import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom, within the repository. ARCHITECTURE.md says why; the zones below are made from this table. */
const mayImport = {
  'lib/types': [],
  'lib/knowledge': ['lib/types'],
  'lib/language': ['lib/types'],
  'lib/analysis': ['lib/types', 'lib/knowledge', 'lib/language'],
  'lib/cards': ['lib/types', 'lib/knowledge'],
  'lib/lookups': ['lib/types', 'lib/knowledge'],
  'lib/page': ['lib/types'],
  'lib/messaging': ['lib/types'],
  'lib/storage': ['lib/types'],
  'lib/permissions': ['lib/types', 'lib/knowledge', 'lib/lookups'],
  'lib/library': ['lib/types'],
  'lib/background': ['lib/types', 'lib/lookups', 'lib/messaging', 'lib/storage', 'lib/permissions'],
  'lib/panel': [
    'lib/types',
    'lib/knowledge',
    'lib/analysis',
    'lib/cards',
    'lib/lookups',
    'lib/messaging',
    'lib/storage',
    'lib/library',
    'lib/permissions',
  ],
  'lib/cli': ['lib/types', 'lib/analysis', 'lib/page', 'lib/cards'],
  components: ['lib/types', 'lib/panel', 'lib/cards', 'lib/lookups', 'lib/library'],
};

const folders = [...Object.keys(mayImport), 'entrypoints'];
const zones = Object.entries(mayImport).map(([folder, allowed]) => ({
  target: `./${folder}`,
  from: folders.filter((other) => other !== folder && !allowed.includes(other)).map((other) => `./${other}`),
  message: `${folder} may import only: ${allowed.join(', ') || 'nothing'} (see ARCHITECTURE.md).`,
}));

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'out', 'coverage', '**/*.json'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] } } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-irregular-whitespace': 'off',
      'no-misleading-character-class': 'error',
      'no-control-regex': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  { files: ['lib/knowledge/**', 'lib/language/**', 'tests/**', 'scripts/**'], rules: { 'max-lines': 'off' } },
);
