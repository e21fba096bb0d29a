/**
 * What stands beside the message apart from the cards: a word of welcome, what is kind already, what was left alone.
 *
 * @typedef {import("./wire.js").Report} Report
 */

import { byId, counted, h } from "./dom.js";

export class Margin {
  /** @param {{ onShowLeft: () => void }} given */
  constructor({ onShowLeft }) {
    this.empty = byId("empty", HTMLElement);
    this.clear = byId("clear", HTMLElement);
    this.kind = byId("kind", HTMLElement);
    this.kinds = byId("kind-list", HTMLElement);
    this.notes = byId("notes", HTMLElement);
    this.noted = byId("note-list", HTMLElement);
    this.left = byId("left", HTMLElement);
    this.leftCount = byId("left-count", HTMLElement);
    byId("show-left", HTMLButtonElement).addEventListener("click", onShowLeft);
  }

  /** @param {boolean} welcome whether there is no message yet */
  welcome(welcome) {
    this.empty.hidden = !welcome;
  }

  /**
   * @param {Report | null} report null: nothing was read yet
   * @param {number} found how many findings are shown
   * @param {number} left how many were left as they are
   */
  show(report, found, left) {
    this.clear.hidden = report === null || found + left > 0;
    const { recognitions, notes, text } = report ?? { recognitions: [], notes: [], text: "" };
    this.kind.hidden = recognitions.length === 0;
    this.kinds.replaceChildren(...recognitions.map((each) => h("li", {}, each.text)));
    this.notes.hidden = notes.length === 0;
    this.noted.replaceChildren(
      ...notes.map(({ start, end, message }) =>
        h("li", {}, h("span", { class: "quote" }, shortened(text.slice(start, end))), h("p", {}, message)),
      ),
    );
    this.left.hidden = left === 0;
    this.leftCount.textContent = `${counted(left, "place")} left as ${left === 1 ? "it is" : "they are"}.`;
  }
}

/** @param {string} words */
function shortened(words) {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 80).replace(/\s\S*$/, "")} …` : line;
}
