// The place in the page: the list of contents marks it, and it stays when the language changes.

/** How far below the head of the page a heading still counts as reached, in pixels. */
const REACH = 40;

/** @type {Element | null} */
let currentPlace = null;

/** @returns {number} the height of the window that the head of the page takes */
function headHeight() {
  const head = document.querySelector(".bar");
  return head !== null && getComputedStyle(head).position === "sticky" ? head.getBoundingClientRect().height : 0;
}

/**
 * Finds the link to a place in the list of contents.
 *
 * @param {Element} contents
 * @param {Element} place
 * @returns {Element | null}
 */
function linkTo(contents, place) {
  return contents.querySelector(`a[href="#${CSS.escape(place.id)}"]`);
}

/**
 * Marks a link in the list of contents, and shows the fields of its subcategory there.
 *
 * @param {Element} contents
 * @param {Element | null} link
 */
function markLink(contents, link) {
  contents.querySelectorAll("[aria-current]").forEach((link) => link.removeAttribute("aria-current"));
  contents.querySelectorAll("li.open").forEach((item) => item.classList.remove("open"));
  if (link === null) {
    return;
  }
  link.setAttribute("aria-current", "true");
  for (let item = link.closest("li"); item !== null; item = item.parentElement?.closest("li") ?? null) {
    item.classList.add("open");
  }
  const box = contents.getBoundingClientRect();
  const line = link.getBoundingClientRect();
  if (line.top < box.top || line.bottom > box.bottom) {
    contents.scrollTop += line.top - box.top - box.height / 3;
  }
}

/**
 * Goes to an element and gives it to the keyboard.
 *
 * @param {string} id
 */
export function goTo(id) {
  location.hash = "#" + id;
  const heading = document.getElementById(id)?.querySelector("h4");
  heading?.focus({ preventScroll: true });
}

/** Goes back to where the reader was, after everything has become longer or shorter. */
export function keepPlace() {
  if (scrollY > 0) {
    currentPlace?.scrollIntoView();
  }
}

/** Follows the reader through the page. */
export function startPlaces() {
  const contents = document.getElementById("contents");
  const places = Array.from(document.querySelectorAll("main section[id], main article[id]"));
  if (contents === null) {
    return;
  }
  let isWaiting = false;
  const follow = () => {
    isWaiting = false;
    const line = headHeight() + REACH;
    const reached = places.filter((place) => place.getBoundingClientRect().top <= line);
    const place = reached.at(-1) ?? null;
    if (place !== currentPlace) {
      currentPlace = place;
      const links = reached.map((each) => linkTo(contents, each)).filter((link) => link !== null);
      markLink(contents, links.at(-1) ?? null);
    }
  };
  addEventListener(
    "scroll",
    () => {
      if (!isWaiting) {
        isWaiting = true;
        requestAnimationFrame(follow);
      }
    },
    { passive: true },
  );
  contents.classList.add("live");
  follow();
}
