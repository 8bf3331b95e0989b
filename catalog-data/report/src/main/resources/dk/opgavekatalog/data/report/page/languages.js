// The switch between Danish and English. The style sheet shows the language that is chosen; this tells the browser.

/** @returns {"da" | "en"} the language that is shown */
export function shownLanguage() {
  const english = /** @type {HTMLInputElement | null} */ (document.getElementById("english"));
  return english?.checked ? "en" : "da";
}

/**
 * Returns the text of the language that is shown.
 *
 * @param {string} danish
 * @param {string} english
 * @returns {string}
 */
export function inShownLanguage(danish, english) {
  return shownLanguage() === "en" ? english : danish;
}

/** Makes the document and its title those of the language that is shown. */
function tellLanguage() {
  document.documentElement.lang = shownLanguage();
  document.title = document.querySelector(`#title [lang="${shownLanguage()}"]`)?.textContent ?? document.title;
}

/**
 * Follows the switch.
 *
 * @param {() => void} afterwards what else follows it
 */
export function startLanguages(afterwards) {
  document.querySelectorAll('input[name="language"]').forEach((input) =>
    input.addEventListener("change", () => {
      tellLanguage();
      afterwards();
    }),
  );
  // A browser that comes back to the page remembers the choice.
  tellLanguage();
}
