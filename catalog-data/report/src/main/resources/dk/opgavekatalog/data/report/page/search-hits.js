// The search: a list of links under the field where one types.

import { inShownLanguage, shownLanguage } from "./languages.js";
import { goTo } from "./places.js";
import { findFields, wordFit } from "./search-rating.js";
import { readFields } from "./search-texts.js";

/** @import { SearchFinding } from "./search-rating.js" */
/** @import { SearchField, SearchText } from "./search-texts.js" */

/** How much of a text is shown on each side of a word that was found, in characters. */
const AROUND = 70;

/** How many hits are listed; their number is told. */
const MOST_HITS = 20;

/**
 * Makes an element with a text.
 *
 * @param {string} tag
 * @param {string} className
 * @param {string} text
 * @param {string} [lang]
 * @returns {HTMLElement}
 */
function hitPart(tag, className, text, lang) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  if (lang !== undefined) {
    element.lang = lang;
  }
  return element;
}

/**
 * Cuts the part of a text around the first word that was found, and marks the word.
 *
 * @param {SearchText} text
 * @param {string[]} wanted
 * @returns {HTMLElement}
 */
function excerptOf(text, wanted) {
  const excerpt = hitPart("span", "excerpt", "", text.lang);
  const found = text.words.find((word) => wanted.some((each) => wordFit(word.folded, each) > 0));
  if (found === undefined) {
    excerpt.textContent = text.shown;
    return excerpt;
  }
  const from = found.start > AROUND ? text.shown.lastIndexOf(" ", found.start - AROUND) + 1 : 0;
  const space = text.shown.indexOf(" ", found.end + AROUND);
  const to = space < 0 ? text.shown.length : space;
  excerpt.append(
    (from > 0 ? "… " : "") + text.shown.slice(from, found.start),
    hitPart("mark", "", text.shown.slice(found.start, found.end)),
    text.shown.slice(found.end, to) + (to < text.shown.length ? " …" : ""),
  );
  return excerpt;
}

/**
 * Says why a field was found, unless its name or code says so.
 *
 * @param {SearchFinding} finding
 * @returns {HTMLElement | null}
 */
function reasonOf({ why, wanted }) {
  if (why === null || (why.kind === "name" && why.lang === shownLanguage())) {
    return null;
  }
  const reason = hitPart("span", "why", "");
  if (why.kind === "name") {
    reason.append(inShownLanguage("Engelsk navn: ", "Danish name: "));
  } else if (why.kind === "keyword") {
    reason.append(inShownLanguage("Stikord: ", "Keyword: "));
  } else {
    reason.append(hitPart("span", "part", why.part, why.lang), ": ");
  }
  reason.append(excerptOf(why, wanted));
  if (why.note !== "") {
    reason.append(" – ", hitPart("span", "", why.note, why.lang));
  }
  return reason;
}

/**
 * @param {SearchFinding} finding
 * @returns {HTMLElement} an item of the list
 */
function hitOf(finding) {
  const { field } = finding;
  const name = field.texts.find((text) => text.kind === "name" && text.lang === shownLanguage());
  const link = document.createElement("a");
  link.href = "#" + field.code;
  link.append(hitPart("span", "code", field.code), " ", hitPart("span", "name", name?.shown ?? ""));
  const edition = field.element.querySelector(`h4 small [lang="${shownLanguage()}"]`);
  if (edition !== null) {
    link.append(" ", hitPart("span", "edition", edition.textContent ?? ""));
  }
  const reason = reasonOf(finding);
  if (reason !== null) {
    link.append(" ", reason);
  }
  const item = document.createElement("li");
  item.append(link);
  return item;
}

/**
 * @param {number} count
 * @returns {string} how many fields were found
 */
function describeCount(count) {
  if (count === 0) {
    return inShownLanguage("Ingen opgavefelter fundet. Prøv et andet ord.", "No task fields found. Try another word.");
  }
  const number =
    count === 1
      ? inShownLanguage("1 opgavefelt fundet", "1 task field found")
      : count + inShownLanguage(" opgavefelter fundet", " task fields found");
  return count > MOST_HITS ? number + inShownLanguage("; de bedste ", "; the best ") + MOST_HITS : number;
}

/** The search of the page. */
class FieldSearch {
  /** @type {SearchField[] | null} */
  #fields = null;

  /**
   * @param {HTMLInputElement} query
   * @param {HTMLElement} hits
   * @param {HTMLElement} found
   * @param {HTMLElement} count
   */
  constructor(query, hits, found, count) {
    this.query = query;
    this.hits = hits;
    this.found = found;
    this.count = count;
  }

  /** Shows what the query finds; nothing for an empty one. */
  show() {
    const typed = this.query.value.trim();
    if (typed === "") {
      this.hide();
      this.count.textContent = "";
      return;
    }
    this.#fields ??= readFields();
    const findings = findFields(this.#fields, typed);
    this.hits.replaceChildren(...findings.slice(0, MOST_HITS).map(hitOf));
    this.count.textContent = describeCount(findings.length);
    this.found.hidden = false;
    this.found.scrollTop = 0;
  }

  hide() {
    this.found.hidden = true;
  }

  /**
   * Goes to a hit.
   *
   * @param {HTMLAnchorElement | null} link
   */
  choose(link) {
    if (link !== null) {
      this.hide();
      goTo(link.hash.slice(1));
    }
  }

  /**
   * Gives the keyboard to the hit that stands some places from the one that has it; above the first is the query.
   *
   * @param {number} step
   */
  move(step) {
    if (this.found.hidden) {
      this.show();
    }
    const links = Array.from(this.hits.querySelectorAll("a"));
    const now = links.findIndex((link) => link === document.activeElement);
    const next = Math.min(now + step, links.length - 1);
    (next < 0 ? this.query : links[next])?.focus();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && event.target === this.query) {
      this.show();
      this.choose(this.hits.querySelector("a"));
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.query.value = "";
      this.show();
      this.query.focus();
    }
  }
}

/**
 * Starts the search.
 *
 * @returns {() => void} shows the hits anew, for another language
 */
export function startSearch() {
  const region = document.getElementById("search");
  const query = /** @type {HTMLInputElement | null} */ (document.getElementById("query"));
  const hits = document.getElementById("hits");
  const found = document.getElementById("found");
  const count = document.getElementById("hit-count");
  if (region === null || query === null || hits === null || found === null || count === null) {
    return () => {};
  }
  const search = new FieldSearch(query, hits, found, count);
  region.hidden = false;
  query.addEventListener("input", () => search.show());
  query.addEventListener("focus", () => found.hidden && search.show());
  region.addEventListener("keydown", (event) => search.key(event));
  hits.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a");
    if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      search.choose(link);
    }
  });
  // Whoever leaves the search by mouse or keyboard wants to see the page.
  document.addEventListener("pointerdown", (event) => {
    if (!region.contains(/** @type {Node} */ (event.target))) {
      search.hide();
    }
  });
  region.addEventListener("focusout", (event) => {
    if (event.relatedTarget !== null && !region.contains(/** @type {Node} */ (event.relatedTarget))) {
      search.hide();
    }
  });
  return () => {
    const isShown = !found.hidden;
    search.show();
    found.hidden = !isShown;
  };
}
