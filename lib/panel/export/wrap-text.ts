/** Between words, and after any sign of the scripts that are written without spaces. */
const BREAK = /(?<=\s)|(?<=[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef])/u;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u;
const NARROW = /[iljtfrI.,:;'’!|()[\] ]/;

/** Width of words in em, a little more than most fonts take: what is drawn without a page cannot be measured. */
const widthOf = (words: string): number =>
  [...words].reduce(
    (sum, sign) => sum + (WIDE.test(sign) ? 1 : NARROW.test(sign) ? 0.34 : /\p{Lu}|[mwMW@%]/u.test(sign) ? 0.78 : 0.58),
    0,
  );

/** Breaks words into lines of at most `width` em; a word that is longer than a line is broken where the line ends. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words.replace(/\s+/g, ' ').trim().split(BREAK)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    for (let signs = [...line]; signs.length > 1 && widthOf(line.trimEnd()) > width; signs = [...line]) {
      let count = 1;
      while (count < signs.length && widthOf(signs.slice(0, count + 1).join('')) <= width) count++;
      lines.push(signs.slice(0, count).join(''));
      line = signs.slice(count).join('');
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** At most `most` characters, cut between words and marked as cut. */
export function shortened(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most);
  return `${line.slice(0, end > most / 2 ? end : most)} …`;
}
