/** What a screen reader is told: politely, once things have settled, and only what is new. */

const SETTLED = 900; // milliseconds

export class Announcer {
  /** @param {HTMLElement} region */
  constructor(region) {
    this.region = region;
    this.saying = 0;
    this.settling = 0;
    this.last = "";
  }

  /** @param {string} words what was done just now */
  say(words) {
    clearTimeout(this.saying);
    // the same words again are only read if the region was empty in between
    this.region.textContent = "";
    this.saying = setTimeout(() => {
      this.region.textContent = words;
    }, 50);
  }

  /** @param {string} words how things stand, worth telling only if they stand differently than before */
  settle(words) {
    clearTimeout(this.settling);
    if (words === this.last) return;
    this.settling = setTimeout(() => {
      this.last = words;
      this.region.textContent = words;
    }, SETTLED);
  }
}
