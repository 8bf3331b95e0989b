// Words in the one form that all their spellings share.

/**
 * Makes letters small, writes æ, ø and å as ae, oe and aa, and drops accents.
 *
 * @param {string} text
 * @returns {string}
 */
export function foldText(text) {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æä]/g, "ae")
    .replace(/[øö]/g, "oe")
    .replace(/å/g, "aa")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/**
 * A word of a text, folded, and where it stands.
 *
 * @typedef {object} FoldedWord
 * @property {string} folded
 * @property {number} start
 * @property {number} end
 */

/**
 * Finds the words of a text. A number such as 6.45.51 is one word.
 *
 * @param {string} text
 * @returns {FoldedWord[]}
 */
export function foldedWords(text) {
  return Array.from(text.matchAll(/\d+(?:\.\d+)+|[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    folded: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Takes the commonest Danish and English endings off a folded word, so that "byggesagerne" finds "byggesag".
 *
 * @param {string} folded
 * @returns {string} at least four letters; the word itself when it has no such ending
 */
export function withoutEnding(folded) {
  return folded.replace(/^(.{4,}?)(?:ernes|erne|erens|eren|enes|ene|ens|ers|ets|en|er|es|et|ing|s|e)$/, "$1");
}
