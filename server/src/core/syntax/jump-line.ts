/** The opening and closing brackets that print mixes up. */
export const openingBrackets = '（([【〔';
export const closingBrackets = '）)]】〕';

/**
 * Where an article goes on: `（上接A04版）`, `（下转第 3 版）`, `(continued on page 3)`; brackets may be mixed and the number
 * lost. Matches the head of a whole line. Each form captures its verb and then its number, which may be empty; the
 * groups of the other forms are undefined.
 */
export const jumpLinePattern = (() => {
  const opened = `[${openingBrackets}]\\s?`;
  const closed = '\\s?[）)\\]】〕]?';
  const verb = '(上接|下转|下轉|上轉|转接)\\s?';
  const numeral = '\\d〇一二三四五六七八九十';
  const number = `第?\\s?([A-Z]?\\s?[${numeral}]{0,4})\\s?`;
  const forms = [
    `${opened}${verb}${number}[版頁页面]?[^）)\\]】〕]{0,8}${closed}`,
    `${opened}([接转轉])\\s?(?=[第A-Z${numeral}])${number}[版頁页面]${closed}`,
    `${verb}${number}[版頁页]${closed}`,
    `[（([]?\\s?continued (from|on) page\\s?([A-Z]?\\d{0,4})${closed}`,
  ];
  return new RegExp(`^(?:${forms.join('|')})$`, 'iu');
})();
