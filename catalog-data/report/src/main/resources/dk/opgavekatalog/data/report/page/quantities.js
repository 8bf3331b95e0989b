// The switch between the cost and the measures: one panel of each section is shown at a time.

import { phrase } from "./language.js";

/**
 * Shows the panels of one quantity.
 *
 * @param {string} quantity
 */
function showQuantity(quantity) {
  document.querySelectorAll(".panel").forEach((panel) => {
    /** @type {HTMLElement} */ (panel).hidden = /** @type {HTMLElement} */ (panel).dataset.quantity !== quantity;
  });
}

/** Puts the switch above the first panel, when there is anything to switch. */
export function startQuantities() {
  /** @type {Map<string, string>} */
  const names = new Map();
  document.querySelectorAll(".panel").forEach((panel) => {
    const quantity = /** @type {HTMLElement} */ (panel).dataset.quantity ?? "";
    names.set(quantity, panel.querySelector("h3")?.textContent ?? quantity);
  });
  if (names.size < 2) {
    return;
  }
  const fieldset = document.createElement("fieldset");
  fieldset.className = "quantities screen-only";
  const title = document.createElement("legend");
  title.textContent = phrase("Vis", "Show");
  fieldset.append(title);
  names.forEach((name, quantity) => {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = "quantity";
    radio.value = quantity;
    radio.checked = fieldset.querySelector("input") === null;
    radio.addEventListener("change", () => showQuantity(quantity));
    label.append(radio, " ", name);
    fieldset.append(label);
  });
  document.querySelector("main")?.before(fieldset);
  showQuantity([...names.keys()][0]);
}
