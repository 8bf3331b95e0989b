// Marks in pictures and rows of tables that are about the same thing: pointing at one shows the others.

/**
 * All elements by the key of what they are about.
 *
 * @returns {Map<string, Element[]>}
 */
function elementsByKey() {
  /** @type {Map<string, Element[]>} */
  const byKey = new Map();
  document.querySelectorAll("[data-key]").forEach((element) => {
    const key = element.getAttribute("data-key") ?? "";
    byKey.set(key, [...(byKey.get(key) ?? []), element]);
  });
  return byKey;
}

/**
 * Returns the key of what an event is about.
 *
 * @param {Event} event
 * @returns {string | null} null when it is about nothing that has a key
 */
function keyOf(event) {
  const target = event.target instanceof Element ? event.target.closest("[data-key]") : null;
  return target?.getAttribute("data-key") ?? null;
}

/**
 * Makes the head of a row a button that keeps the marking.
 *
 * @param {Element} row
 * @param {() => void} press
 */
function addButton(row, press) {
  const head = row.querySelector("th");
  if (head === null) {
    return;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pin";
  button.setAttribute("aria-pressed", "false");
  button.append(...head.childNodes);
  button.addEventListener("click", press);
  head.append(button);
}

/**
 * Moves the focus from the button of one row to that of another by the arrow keys.
 *
 * @param {KeyboardEvent} event
 */
function moveFocus(event) {
  const row = event.target instanceof Element ? event.target.closest("tr") : null;
  if (row === null || !(event.target instanceof HTMLButtonElement) || !event.target.matches(".pin")) {
    return;
  }
  const rows = Array.from(row.parentElement?.children ?? []).filter((other) => !other.hasAttribute("hidden"));
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const next = rows[rows.indexOf(row) + step]?.querySelector(".pin");
  if (step !== 0 && next instanceof HTMLButtonElement) {
    event.preventDefault();
    next.focus();
  }
}

/**
 * Links all marks and rows of the page. What is pointed at is marked, else what has the focus, else what was pressed: a
 * press on the name in a table keeps the marking, another one ends it.
 */
export function startLinks() {
  const byKey = elementsByKey();
  /** @type {{ pointed: string | null, focused: string | null, pinned: string | null }} */
  const keys = { pointed: null, focused: null, pinned: null };
  /** @type {string | null} */
  let shown = null;

  const show = () => {
    const key = keys.pointed ?? keys.focused ?? keys.pinned;
    if (key !== shown) {
      byKey.get(shown ?? "")?.forEach((element) => element.classList.remove("linked"));
      byKey.get(key ?? "")?.forEach((element) => element.classList.add("linked"));
      shown = key;
    }
  };
  const pin = (/** @type {string} */ key) => {
    keys.pinned = keys.pinned === key ? null : key;
    document.querySelectorAll("tr[data-key] .pin").forEach((button) => {
      const isPinned = button.closest("tr")?.getAttribute("data-key") === keys.pinned;
      button.setAttribute("aria-pressed", String(isPinned));
    });
    show();
  };

  byKey.forEach((elements, key) => {
    elements
      .filter((element) => element instanceof HTMLTableRowElement)
      .forEach((row) => addButton(row, () => pin(key)));
  });
  document.addEventListener("pointerover", (event) => {
    keys.pointed = keyOf(event);
    show();
  });
  document.addEventListener("focusin", (event) => {
    keys.focused = keyOf(event);
    show();
  });
  document.addEventListener("focusout", () => {
    keys.focused = null;
    show();
  });
  document.addEventListener("keydown", moveFocus);
}
