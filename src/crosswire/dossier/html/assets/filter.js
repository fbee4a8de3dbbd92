// Search and filter: by words, outlet, speaker, status. What does not match is hidden, and counted.
const items = all("[data-item]").map((element) => ({
  element,
  outlets: new Set(element.dataset.o.split(" ")),
  speakers: new Set(element.dataset.p.split(" ")),
  status: element.dataset.st ?? "",
  words: null,
}));
const GROUPS = ".party, .strip, .named, .day";
const form = byId("tools");

function wanted() {
  const ticked = (name) => all(`input[name="${name}"]:checked`, form).map((box) => box.value);
  return {
    words: byId("search").value.trim().toLocaleLowerCase(),
    outlets: ticked("o"),
    statuses: ticked("st"),
    speaker: byId("speaker")?.value ?? "",
  };
}

function fits(item, want) {
  if (want.outlets.length && !want.outlets.some((outlet) => item.outlets.has(outlet))) return false;
  if (want.speaker && !item.speakers.has(want.speaker)) return false;
  if (want.statuses.length && item.status && !want.statuses.includes(item.status)) return false;
  if (!want.words) return true;
  item.words ??= item.element.textContent.replace(/\s+/g, " ").toLocaleLowerCase();
  return item.words.includes(want.words);
}

function applyFilter() {
  const want = wanted();
  const active = want.outlets.length + want.statuses.length + (want.speaker ? 1 : 0);
  const on = active > 0 || want.words !== "";
  let shown = 0;
  for (const item of items) {
    const fit = fits(item, want);
    item.element.hidden = !fit;
    if (fit) shown += 1;
    if (fit && on && !item.element.matches(".report")) reveal(item.element);
  }
  for (const group of all(GROUPS)) group.hidden = on && !group.querySelector("[data-item]:not([hidden])");
  for (const section of all("main > section")) noteEmpty(section, on);
  byId("found").textContent = on ? `${shown} of ${items.length} items shown` : "";
  const count = byId("filter-count");
  count.hidden = !active;
  count.textContent = String(active);
  for (const button of all("[data-only]")) {
    button.setAttribute("aria-pressed", String(want.statuses.includes(button.dataset.only)));
  }
  showWords(want.words);
}

function noteEmpty(section, on) {
  const has = section.querySelector("[data-item]");
  let note = section.querySelector(":scope > .nothing");
  const empty = on && has && !section.querySelector("[data-item]:not([hidden])");
  if (empty && !note) section.append((note = make("p", { class: "nothing none" }, "Nothing here matches.")));
  if (note) note.hidden = !empty;
}

/** Colour the searched words wherever they stand (CSS custom highlights, where the browser has them). */
function showWords(words) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("found");
  if (words.length < 2) return;
  const ranges = [];
  const walker = document.createTreeWalker(byId("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && ranges.length < 3000) {
    const text = walker.currentNode.data.toLocaleLowerCase();
    if (text.length !== walker.currentNode.data.length) continue;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const range = new Range();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + words.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

let waiting = 0;
byId("search").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(applyFilter, 120);
});
form.addEventListener("change", applyFilter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(applyFilter));
for (const button of all("[data-only]")) {
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const was = button.getAttribute("aria-pressed") === "true";
    for (const box of all('input[name="st"]', form)) box.checked = !was && box.value === button.dataset.only;
    applyFilter();
  });
}
document.addEventListener("click", (event) => {
  if (!event.target.closest("#filters")) byId("filters").open = false;
});
