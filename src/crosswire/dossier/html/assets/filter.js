// Search and filter: by words, outlet, speaker, status. What does not match is hidden, and counted. What is
// chosen stands in the address, after the item it points at ("#c123?st=denied&q=door"), so that a filtered
// view can be sent to somebody, and Back undoes it.
const items = all("[data-item]").map((element) => ({
  element,
  outlets: new Set(element.dataset.o.split(" ")),
  speakers: new Set(element.dataset.p.split(" ")),
  status: element.dataset.st ?? "",
  words: null,
}));
const GROUPS = ".party, .strip, .named, .day, .kinfold";
const form = byId("tools");
const search = byId("search");
const speaker = byId("speaker");
const boxes = (name) => all(`input[name="${name}"]`, form);
const called = (control) => (control.closest("label")?.querySelector(".w") ?? control).textContent.trim();

function wanted() {
  const ticked = (name) => boxes(name).filter((box) => box.checked).map((box) => box.value);
  return {
    words: search.value.trim().toLocaleLowerCase(),
    outlets: ticked("o"),
    statuses: ticked("st"),
    speaker: speaker?.value ?? "",
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

/** The item that the address names and what its filter asks for. */
function inAddress() {
  const [, id, query] = /^#?([^?]*)\??(.*)$/s.exec(location.hash);
  let name = "";
  try { name = decodeURIComponent(id); } catch { /* no address of this page */ }
  return { name, asked: new URLSearchParams(query) };
}

/** The address of an item under the filter as it is chosen now. */
function address(name) {
  const chosen = new URLSearchParams();
  if (search.value.trim()) chosen.append("q", search.value.trim());
  for (const box of boxes("st")) if (box.checked) chosen.append("st", box.value);
  for (const box of boxes("o")) if (box.checked) chosen.append("outlet", called(box));
  if (speaker?.value) chosen.append("speaker", called(speaker.selectedOptions[0]));
  return "#" + name + (chosen.size ? "?" + chosen : "");
}

/** Choose what the address asks for; what it does not name is not chosen. */
function restoreFilter() {
  const { asked } = inAddress();
  search.value = asked.get("q") ?? "";
  for (const box of boxes("st")) box.checked = asked.getAll("st").includes(box.value);
  for (const box of boxes("o")) box.checked = asked.getAll("outlet").includes(called(box));
  if (speaker) {
    const options = [...speaker.options];
    speaker.value = options.find((option) => option.value && called(option) === asked.get("speaker"))?.value ?? "";
  }
  applyFilter();
}

/** Filter, and put it into the address; typing on in the search box makes one step back, not one a letter. */
function choose(typed = false) {
  applyFilter();
  const next = address(inAddress().name);
  if (next === (location.hash || "#")) return;
  if (typed && history.state?.typed) history.replaceState({ typed }, "", next);
  else history.pushState({ typed }, "", next);
}

let waiting = 0;
search.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(choose, 120, true);
});
form.addEventListener("change", (event) => { if (event.target !== search) choose(); });
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(choose));
for (const button of all("[data-only]")) {
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const was = button.getAttribute("aria-pressed") === "true";
    for (const box of boxes("st")) box.checked = !was && box.value === button.dataset.only;
    choose();
  });
}
document.addEventListener("click", (event) => {
  if (!event.target.closest("#filters")) byId("filters").open = false;
});
