// Which fields a query finds, the best first, and why.

import { foldedWords, withoutEnding } from "./folding.js";
import { tellingWords } from "./stop-words.js";

/** @import { SearchField, SearchText } from "./search-texts.js" */

/** What a word counts in each kind of text, and a code. */
const WEIGHTS = { name: 14, keyword: 12, text: 2 };
const CODE_WEIGHT = 100;

/**
 * Whole, another form, the beginning, the end or the middle of a longer word, which count the less the longer it is, and
 * a beginning of the word of the query.
 */
const FITS = { whole: 10, form: 9, beginning: 7, end: 6, part: 4, middle: 3 };

/** A hit has at least this share of what the best one has of the query. */
const LEAST_SHARE = 0.5;

/**
 * A field that was found.
 *
 * @typedef {object} SearchFinding
 * @property {SearchField} field
 * @property {number} score
 * @property {SearchText | null} why the text that counts most; null for the code
 * @property {string[]} wanted the words of the query
 */

/**
 * Says how well a word of a text fits a word of the query.
 *
 * @param {string} word
 * @param {string} wanted
 * @returns {number} 0 when it does not
 */
export function wordFit(word, wanted) {
  if (word === wanted) {
    return FITS.whole;
  }
  const stem = withoutEnding(wanted);
  if (stem.length > 3 && withoutEnding(word) === stem) {
    return FITS.form;
  }
  const share = (1 + wanted.length / word.length) / 2;
  if (wanted.length > 1 && word.startsWith(wanted)) {
    return FITS.beginning * share;
  }
  if (wanted.length > 2 && word.endsWith(wanted)) {
    return FITS.end * share;
  }
  if (word.length > 4 && wanted.startsWith(word)) {
    return FITS.part;
  }
  return wanted.length > 3 && word.includes(wanted) ? FITS.middle * share : 0;
}

/**
 * @param {SearchText} text
 * @param {string} wanted
 * @returns {number} the best fit of any word of the text
 */
function textFit(text, wanted) {
  return text.words.reduce((best, word) => Math.max(best, wordFit(word.folded, wanted)), 0);
}

/**
 * @param {SearchText} text
 * @param {string[]} wanted
 * @returns {number} the share of the words of a name or keyword that the query has
 */
function coveredShare(text, wanted) {
  if (text.kind === "text" || text.words.length === 0) {
    return 0;
  }
  const covered = text.words.filter((word) => wanted.some((each) => wordFit(word.folded, each) > 0));
  return covered.length / text.words.length;
}

/**
 * Rates the texts of a field for each word of the query.
 *
 * @param {SearchField} field
 * @param {string[]} wanted
 * @returns {{ best: number[], together: number, why: SearchText | null }}
 */
function rateField(field, wanted) {
  /** @type {number[]} */
  const best = wanted.map((word) => (field.code === word || field.code.startsWith(word + ".") ? CODE_WEIGHT : 0));
  const isCode = best.some((weight) => weight > 0);
  let together = 0;
  /** @type {SearchText | null} */
  let why = null;
  field.texts.forEach((text) => {
    const fits = wanted.map((word) => textFit(text, word) * WEIGHTS[text.kind]);
    const sum = fits.reduce((a, b) => a + b, 0);
    if (sum === 0) {
      return;
    }
    const share = coveredShare(text, wanted);
    const counted = text.kind === "keyword" ? share : 1;
    fits.forEach((fit, i) => (best[i] = Math.max(best[i], fit * counted)));
    const all = sum * counted * (1 + 2 * share);
    if (all > together) {
      together = all;
      why = text;
    }
  });
  return { best, together, why: isCode ? null : why };
}

/**
 * Finds fields by the words of a query, in either language.
 *
 * @param {SearchField[]} fields
 * @param {string} query
 * @returns {SearchFinding[]} the best first
 */
export function findFields(fields, query) {
  const wanted = tellingWords(Array.from(new Set(foldedWords(query).map((word) => word.folded))));
  const rated = fields.map((field) => ({ field, ...rateField(field, wanted) }));
  // A word that few fields have tells more than one that all have.
  const rarities = wanted.map((_, i) => {
    const having = rated.filter(({ best }) => best[i] > 0).length;
    return having === 0 ? 0 : Math.log2(1 + fields.length / having);
  });
  const most = wanted.map((_, i) => Math.max(1, ...rated.map(({ best }) => best[i])));
  const shares = rated.map(({ best }) => rarities.reduce((sum, rarity, i) => sum + (rarity * best[i]) / most[i], 0));
  const greatest = Math.max(0, ...shares);
  return rated
    .map(({ field, best, together, why }, i) => ({
      field,
      why,
      wanted,
      share: shares[i],
      score: (rarities.reduce((sum, rarity, word) => sum + best[word] * rarity, 0) + together) * shares[i],
    }))
    .filter(({ share }) => share > 0 && share >= greatest * LEAST_SHARE)
    .sort((a, b) => b.score - a.score);
}
