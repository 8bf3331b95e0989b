// Marks in pictures and rows of tables that are about the same thing: pointing at one shows the others.

/**
 * Returns all elements that are about the same thing. They are looked up each time, since pictures can be redrawn.
 *
 * @param {string | null} key
 * @returns {Element[]}
 */
function elementsAbout(key) {
  return key === null ? [] : Array.from(document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`));
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
 * Makes the head of a row a button that keeps the marking. A head that is a link stays one.
 *
 * @param {Element} row
 * @param {() => void} press
 */
function addButton(row, press) {
  const head = row.querySelector("th");
  if (head === null || head.querySelector("a") !== null) {
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
  /** @type {{ pointed: string | null, focused: string | null, pinned: string | null }} */
  const keys = { pointed: null, focused: null, pinned: null };
  /** @type {string | null} */
  let shown = null;

  const show = () => {
    const key = keys.pointed ?? keys.focused ?? keys.pinned;
    if (key !== shown) {
      elementsAbout(shown).forEach((element) => element.classList.remove("linked"));
      elementsAbout(key).forEach((element) => element.classList.add("linked"));
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

  document.querySelectorAll("tr[data-key]").forEach((row) => {
    addButton(row, () => pin(row.getAttribute("data-key") ?? ""));
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
