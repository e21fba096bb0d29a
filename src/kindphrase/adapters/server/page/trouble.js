/**
 * How the asking goes, shown where it does not disturb: nothing while all is well, a word if it takes long, and a banner
 * with a way on where it failed.
 *
 * @typedef {import("./checking.js").State} State
 */

import { byId } from "./dom.js";

const LONG = 600; // milliseconds until it is told that the answer takes time

export class TroubleView {
  /** @param {{ onAgain: () => void, onSlow: (slow: boolean) => void }} given */
  constructor({ onAgain, onSlow }) {
    this.onSlow = onSlow;
    this.banner = byId("trouble", HTMLElement);
    this.text = byId("trouble-text", HTMLElement);
    this.button = byId("again", HTMLButtonElement);
    this.timer = 0;
    this.button.addEventListener("click", onAgain);
  }

  /** @param {State} state */
  show(state) {
    clearTimeout(this.timer);
    if (state.name === "reading") {
      // the banner stays until there is an answer, so that each attempt does not make it flicker
      this.timer = setTimeout(() => this.onSlow(true), LONG);
      return;
    }
    this.onSlow(false);
    this.banner.hidden = state.name === "read";
    if (state.name === "read") return;
    const words = wordsFor(state);
    if (this.text.textContent !== words) this.text.textContent = words;
    this.button.hidden = state.name === "refused";
  }
}

/** @param {import("./checking.js").Failure} state */
function wordsFor({ name, message }) {
  switch (name) {
    case "away":
      return "kindphrase does not answer just now. Your message is safe here; the next try comes by itself.";
    case "busy":
      return "kindphrase has much to do just now. The next try comes by itself.";
    case "locked":
      return "This server asks for its token: try again, and give it as the password, with any name.";
    default:
      return message;
  }
}
