// The parts of the fields: a link to a field opens it.

/** Opens the field that the address of the page names. */
function openNamedField() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named instanceof HTMLDetailsElement) {
    named.open = true;
    named.scrollIntoView();
    named.querySelector("summary")?.focus();
  }
}

/** Makes links to fields open them. */
export function startFields() {
  addEventListener("hashchange", openNamedField);
  openNamedField();
}
