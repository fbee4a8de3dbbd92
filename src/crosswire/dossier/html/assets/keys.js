// Keyboard: every thing a pointer can do. What a closed fold holds cannot be reached.
function visible(selector, within = document) {
  return all(selector, within).filter((element) => element.checkVisibility());
}

/** Move the focus to the next or previous of some elements, from the focused one or from what is on screen. */
function step(elements, by) {
  if (!elements.length) return;
  const current = document.activeElement;
  let at = elements.findIndex((element) => element === current || element.contains(current));
  if (at >= 0) at += by;
  else {
    at = elements.findIndex((element) => element.getBoundingClientRect().top > 90);
    if (at < 0) at = elements.length - 1;
    else if (by < 0) at = Math.max(0, at - 1);
  }
  const next = elements[Math.min(Math.max(at, 0), elements.length - 1)];
  if (!next.hasAttribute("tabindex")) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  const box = next.getBoundingClientRect();
  if (box.top < 90 || box.bottom > innerHeight) next.scrollIntoView({ block: box.height > innerHeight - 120 ? "start" : "center" });
}

function nextSection(by) {
  const sections = all("main > section");
  const here = sections.findLastIndex((section) => section.getBoundingClientRect().top < 140);
  sections[Math.min(Math.max(here + by, 0), sections.length - 1)]?.scrollIntoView({ block: "start" });
}

/** Open the focused item's words; again for its next passage. */
function openWords() {
  const item = document.activeElement.closest("[data-item]") ?? opener?.closest("[data-item]");
  const links = item ? visible("a.ev, a.both", item) : [];
  if (!links.length) return;
  const at = links.findIndex((link) => link.getAttribute("aria-current") === "true");
  if (at >= 0 && nextPassage()) return;
  links[(at + 1) % links.length].click();
}

function toggleLayer(letter) {
  const on = root.classList.toggle("show-" + letter);
  all(`[data-layer="${letter}"]`).forEach((button) => button.setAttribute("aria-pressed", String(on)));
}
for (const button of all("[data-layer]")) button.addEventListener("click", () => toggleLayer(button.dataset.layer));

function marked() {
  const letters = [...root.classList].filter((name) => name.startsWith("show-")).map((name) => ".g.l" + name.slice(5));
  if (!letters.length) return [];
  return visible(letters.join(","), pane.hidden ? byId("texts") : pane);
}

function turnTheme() {
  const dark = getComputedStyle(root).colorScheme === "dark"
    || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "light" : "dark";
  memory.set("crosswire-theme", root.dataset.theme);
}
byId("theme").addEventListener("click", turnTheme);
byId("help-open").addEventListener("click", () => byId("help").showModal());

function openFilters() {
  byId("filters").open = true;
  byId("filters").querySelector("input, select")?.focus();
}

const KEYS = {
  "/": () => search.focus(),
  "?": () => byId("help").showModal(),
  j: () => step(visible("[data-item]:not(.report)", byId("main")), 1),
  k: () => step(visible("[data-item]:not(.report)", byId("main")), -1),
  n: () => step(marked(), 1),
  p: () => step(marked(), -1),
  o: openWords,
  f: openFilters,
  t: turnTheme,
  "[": () => nextSection(-1),
  "]": () => nextSection(1),
  1: () => toggleLayer("s"), 2: () => toggleLayer("f"), 3: () => toggleLayer("e"),
  4: () => toggleLayer("c"), 5: () => toggleLayer("u"), 6: () => toggleLayer("d"),
};

function escape_(event) {
  if (byId("filters").open) { byId("filters").open = false; byId("filters").querySelector("summary").focus(); return; }
  if (closeAbout() || closeReading()) return;
  if (event.target === search) { search.value = ""; choose(); search.blur(); }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
  if (event.key === "Escape") return escape_(event);
  if (event.target.closest("input, select, textarea")) return;
  const piece = event.target.closest(".g");
  if (event.key === "Enter" && piece) { event.preventDefault(); return showAbout(piece); }
  if (!Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]();
});
