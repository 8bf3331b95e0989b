// The language of the page.

const isDanish = document.documentElement.lang === "da";

/**
 * Returns the text in the language of the page.
 *
 * @param {string} danish
 * @param {string} english
 * @returns {string}
 */
export function phrase(danish, english) {
  return isDanish ? danish : english;
}

/**
 * Compares two texts as a reader of the language would order them, with 1.4.9 before 1.4.10.
 *
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function compareTexts(a, b) {
  return a.localeCompare(b, document.documentElement.lang, { numeric: true });
}
