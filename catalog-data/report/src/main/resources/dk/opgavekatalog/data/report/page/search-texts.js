// What the search knows: the names, codes, keywords and texts of the fields, read from the page itself.

import { foldedWords } from "./folding.js";

/** @import { FoldedWord } from "./folding.js" */

/**
 * A text of a field.
 *
 * @typedef {object} SearchText
 * @property {"name" | "keyword" | "text"} kind
 * @property {string} part the heading above it
 * @property {string} lang
 * @property {string} shown
 * @property {string} note when to take the field, for a keyword that leads to several
 * @property {FoldedWord[]} words
 */

/**
 * A field.
 *
 * @typedef {object} SearchField
 * @property {string} code
 * @property {Element} element
 * @property {SearchText[]} texts
 */

/**
 * @param {SearchText["kind"]} kind
 * @param {string} part
 * @param {Element} element
 * @param {string} lang
 * @param {string} note
 * @returns {SearchText}
 */
function searchText(kind, part, element, lang, note) {
  const shown = element.textContent ?? "";
  return { kind, part, lang, shown, note, words: foldedWords(shown) };
}

/**
 * Reads the texts of a field in one language.
 *
 * @param {Element} description
 * @param {string} lang
 * @returns {SearchText[]}
 */
function readDescription(description, lang) {
  /** @type {SearchText[]} */
  const texts = [];
  description.querySelectorAll("dd").forEach((part) => {
    const heading = part.previousElementSibling?.textContent ?? "";
    const keywords = part.querySelectorAll(".keywords li");
    keywords.forEach((item) => {
      const word = item.querySelector("b");
      if (word !== null) {
        const note = (item.textContent ?? "").slice((word.textContent ?? "").length + 2);
        texts.push(searchText("keyword", heading, word, lang, note));
      }
    });
    if (keywords.length === 0) {
      part.querySelectorAll("p, li").forEach((item) => texts.push(searchText("text", heading, item, lang, "")));
    }
  });
  return texts;
}

/**
 * Reads all fields of the page.
 *
 * @returns {SearchField[]}
 */
export function readFields() {
  return Array.from(document.querySelectorAll("article.field, article.gone"), (element) => {
    const names = Array.from(element.querySelectorAll("h4 .name [lang]"), (name) =>
      searchText("name", "", name, name.getAttribute("lang") ?? "", ""),
    );
    const descriptions = Array.from(element.querySelectorAll(":scope > [lang]"), (description) =>
      readDescription(description, description.getAttribute("lang") ?? ""),
    );
    return { code: element.id, element, texts: names.concat(...descriptions) };
  });
}
