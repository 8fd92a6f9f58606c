import { expect, it } from 'vitest';
import { byLanguage } from '../../../../lib/analysis/text/by-language';
import { languageOf } from '../../../../lib/language/index';

it('makes a thing of each language once, in whatever order texts of several come', () => {
  const asked: string[] = [];
  const tableOf = byLanguage(({ code }) => {
    asked.push(code);
    return { code };
  });
  const [english, other] = [languageOf('en'), { ...languageOf('en'), code: 'xx' }];
  const read = [english, other, english, english, other].map((language) => tableOf(language).code);
  expect(read).toEqual(['en', 'xx', 'en', 'en', 'xx']);
  expect(asked).toEqual(['en', 'xx']);
});
