import { expect, test } from 'vitest';
import { surveyed } from '../../support/profile';

test.each([
  { what: 'a word that stands once', text: '他尚末来。', familiar: [] },
  { what: 'a name that stands again and again', text: '尚末来了。\n尚末说好。\n问尚末。', familiar: ['尚末'] },
  {
    what: 'an error that stands again and again beside the right word',
    text: '他尚末来。\n她尚末来。\n你尚末来。\n尚未。\n尚未。\n尚未。\n尚未。',
    familiar: [],
  },
  { what: 'an English word of the file', text: 'an otber\nthe otber\nno otber', familiar: ['otber'] },
  { what: 'no word of Chinese in another language', text: '尚末は人。\n尚末です。\n尚末とは。', familiar: [] },
])('$what', ({ text, familiar }) => {
  expect([...surveyed(text).familiarForms]).toEqual(familiar);
});

test.each([
  { text: '这个问题我们会说。', scripts: 'one' },
  { text: '这个问题我们会說。', scripts: 'one' },
  { text: '这个问题我们会说。\n這個問題我們會說。', scripts: 'mixed' },
])('$text is in $scripts', ({ text, scripts }) => {
  expect(surveyed(text).chineseScripts).toBe(scripts);
});
