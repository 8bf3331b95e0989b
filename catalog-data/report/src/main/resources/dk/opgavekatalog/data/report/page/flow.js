// The flow pictures: categories can be opened to subcategories and fields, and closed again.

import { drawFlow, leastWidth } from "./flow-drawing.js";
import { groupFlow, pathOf } from "./flow-grouping.js";
import { phrase } from "./language.js";

/** @import { FlowData } from "./flow-grouping.js" */

const LEAST_WIDTH = 704;

/** One picture with what is open in it. */
class FlowView {
  /**
   * @param {HTMLElement} figure the figure with the picture
   * @param {FlowData} data
   */
  constructor(figure, data) {
    this.data = data;
    this.frame = /** @type {HTMLElement} */ (figure.querySelector(".scroll"));
    this.svg = /** @type {SVGSVGElement} */ (this.frame.querySelector("svg"));
    /** @type {Set<string>} */
    this.open = new Set();
    /** The groups that can be opened: those that hold more than one account. */
    this.groups = this.findGroups();
    this.buttons = document.createElement("div");
    this.buttons.className = "openings screen-only";
    this.buttons.setAttribute("role", "group");
    this.buttons.setAttribute("aria-label", phrase("Åbn og luk grupper", "Open and close groups"));
    figure.prepend(this.buttons);
    this.width = 0;
    new ResizeObserver((entries) => this.fit(entries[0].contentRect.width)).observe(this.frame);
  }

  /** @returns {Set<string>} */
  findGroups() {
    /** @type {Set<string>} */
    const groups = new Set();
    this.data.nodes.forEach(([id]) =>
      pathOf(id)
        .slice(0, -1)
        .forEach((group) => groups.add(group)),
    );
    return groups;
  }

  /**
   * Draws the picture anew when its frame has another width. A frame that is not shown has none.
   *
   * @param {number} frame the width of the frame
   */
  fit(frame) {
    const width = Math.max(LEAST_WIDTH, leastWidth(this.data.headings.length), Math.round(frame));
    if (width !== this.width && frame > 0) {
      this.width = width;
      this.draw();
    }
  }

  draw() {
    drawFlow(this.svg, this.data, groupFlow(this.data, this.open), this.width);
    this.svg.querySelectorAll("g[data-key]").forEach((node) => this.makeUsable(/** @type {SVGGElement} */ (node)));
    this.showButtons();
  }

  /**
   * Makes a node a button: a group opens, a field shows its details.
   *
   * @param {SVGGElement} node
   */
  makeUsable(node) {
    const key = node.dataset.key ?? "";
    const isGroup = this.groups.has(key);
    const field = document.getElementById(key);
    if (!isGroup && field === null) {
      return;
    }
    node.setAttribute("tabindex", "0");
    node.setAttribute("role", isGroup ? "button" : "link");
    if (isGroup) {
      node.setAttribute("aria-expanded", "false");
    }
    const use = () => (isGroup ? this.toggle(key, true) : (location.hash = "#" + key));
    node.addEventListener("click", use);
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        use();
      } else if (event.key === "Escape") {
        const parent = pathOf(key.replace(/:others$/, ""))
          .slice(0, -1)
          .pop();
        if (parent !== undefined) {
          this.toggle(parent, false);
        }
      }
    });
  }

  /**
   * Opens or closes a group, and keeps the keyboard where it was used.
   *
   * @param {string} group
   * @param {boolean} isOpen
   */
  toggle(group, isOpen) {
    if (isOpen) {
      pathOf(group).forEach((outer) => this.open.add(outer));
    } else {
      this.groups.forEach((inner) => pathOf(inner).includes(group) && this.open.delete(inner));
    }
    const wasInPicture = this.svg.contains(document.activeElement);
    this.draw();
    if (wasInPicture) {
      const next = isOpen ? [...this.groups].find((inner) => pathOf(inner).includes(group) && inner !== group) : group;
      const nodes = Array.from(this.svg.querySelectorAll("g[tabindex]"));
      const found =
        nodes.find((node) => /** @type {SVGGElement} */ (node).dataset.key === next) ??
        nodes.find((node) => pathOf(/** @type {SVGGElement} */ (node).dataset.key ?? "").includes(group));
      /** @type {SVGGElement | undefined} */ (found)?.focus();
    }
  }

  /** Shows a button for every group whose outer groups are open. */
  showButtons() {
    const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.group;
    this.buttons.replaceChildren(
      ...this.data.nodes
        .map(([id]) => id)
        .filter((id) => this.groups.has(id))
        .filter((group) =>
          pathOf(group)
            .slice(0, -1)
            .every((outer) => this.open.has(outer)),
        )
        .map((group) => this.makeButton(group)),
    );
    if (focused !== undefined) {
      const button = Array.from(this.buttons.querySelectorAll("button")).find((one) => one.dataset.group === focused);
      button?.focus();
    }
  }

  /**
   * @param {string} group
   * @returns {HTMLButtonElement}
   */
  makeButton(group) {
    const button = document.createElement("button");
    const isOpen = this.open.has(group);
    button.type = "button";
    button.dataset.group = group;
    button.setAttribute("aria-expanded", String(isOpen));
    button.textContent = (isOpen ? "− " : "+ ") + this.data.nodes.find(([id]) => id === group)?.[1];
    button.title = isOpen ? phrase("Luk", "Close") : phrase("Åbn", "Open");
    button.addEventListener("click", () => this.toggle(group, !isOpen));
    return button;
  }
}

/** Makes the flow pictures of the page usable. */
export function startFlows() {
  const views = Array.from(document.querySelectorAll("figure[data-flow]"), (figure) => {
    const block = document.getElementById(/** @type {HTMLElement} */ (figure).dataset.flow ?? "");
    const data = /** @type {FlowData} */ (JSON.parse(block?.textContent ?? ""));
    return new FlowView(/** @type {HTMLElement} */ (figure), data);
  });
  // All are measured before the first is drawn, and none in a closed part: each would lay out its part of the page.
  const widths = views.map((view) => (view.frame.closest("details:not([open])") ? 0 : view.frame.clientWidth));
  views.forEach((view, i) => view.fit(widths[i]));
}
