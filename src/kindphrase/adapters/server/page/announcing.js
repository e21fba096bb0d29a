/** What a screen reader is told: politely, once things have settled, and only what is new. */

const SETTLED = 900; // milliseconds

export class Announcer {
  /** @param {HTMLElement} region */
  constructor(region) {
    this.region = region;
    this.timer = 0;
    this.last = "";
  }

  /** @param {string} words what was done just now */
  say(words) {
    clearTimeout(this.timer);
    // the same words again are only read if the region was empty in between
    this.region.textContent = "";
    this.timer = setTimeout(() => {
      this.region.textContent = words;
    }, 50);
  }

  /** @param {string} words how things stand, worth telling only if they stand differently than before */
  settle(words) {
    if (words === this.last) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.last = words;
      this.region.textContent = words;
    }, SETTLED);
  }
}
