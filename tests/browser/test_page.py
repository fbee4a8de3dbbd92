"""What a reader does with the page, in a real browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.dossier import sample

if TYPE_CHECKING:
    from tests.browser.conftest import Open

SECTIONS = ("account", "contested", "figures", "lineage", "pledges", "naming", "timeline", "texts", "aside")
DENIED = next(finding for finding in sample.FINDINGS if finding.status == "denied")
AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"


def test_every_section_renders_without_a_complaint(open_page: Open) -> None:
    page = open_page()
    for name in SECTIONS:
        assert page.locator(f"#{name} h2").is_visible()
    assert page.problems == []


def test_the_three_counts_stand_at_the_top(open_page: Open) -> None:
    assert open_page().locator(".count .big").all_inner_texts() == ["6", "5", "3"]


def test_without_script_the_account_can_be_read(open_page: Open) -> None:
    page = open_page(script=False)
    page.locator(f"#{DENIED.id} .why summary").click()
    assert page.get_by_text(DENIED.why).first.is_visible()
    assert page.locator("article.report").last.is_visible()
    assert page.locator("#tools").is_hidden()


def test_a_source_opens_its_exact_words(open_page: Open) -> None:
    page = open_page()
    page.locator(f"#x-{DENIED.id} a.ev").first.click()
    words = "".join(page.locator("#reading .hit").all_text_contents())
    assert words in {
        sample.TEXTS[name][e.start : e.end]
        for name in sample.TEXTS
        for p in DENIED.positions
        for e in p.evidence
        if e.report == sample.REPORTS[name].id
    }
    assert page.locator("#reading .hit").first.is_visible()


def test_a_shared_passage_opens_both_texts(open_page: Open) -> None:
    page = open_page()
    page.locator("#lineage a.both").first.click()
    assert page.locator("#panes .pane").count() == 2
    left, right = ("".join(p.locator(".hit").all_text_contents()) for p in page.locator("#panes .pane").all())
    assert left == right == sample.AGROUND


def test_opening_and_closing_the_texts_keeps_the_readers_place(open_page: Open) -> None:
    page = open_page()
    link = page.locator("#lineage a.both").first
    link.scroll_into_view_if_needed()
    link.click(trial=True)  # waits until the page, drawn as it is scrolled, stands still
    top = "link => link.getBoundingClientRect().top"
    before = link.evaluate(top)
    link.click()
    assert abs(link.evaluate(top) - before) < 4
    page.keyboard.press("Escape")
    assert abs(link.evaluate(top) - before) < 4


def test_a_ribbon_opens_both_texts(open_page: Open) -> None:
    page = open_page()
    page.locator(".rib[data-other]").first.dispatch_event("click")
    assert page.locator("#panes .pane").count() == 2


def test_the_reading_pane_closes_and_gives_the_focus_back(open_page: Open) -> None:
    page = open_page()
    link = page.locator(".card a.ev").first
    link.click()
    page.keyboard.press("Escape")
    assert page.locator("#reading").is_hidden()
    assert link.evaluate("link => link === document.activeElement")


def test_a_marked_passage_tells_which_findings_use_it(open_page: Open) -> None:
    page = open_page()
    page.locator("#texts .lc", has_text="the crew had locked the doors").click()
    about = page.locator("#about")
    assert "survivors accuses" in about.inner_text()
    about.locator("a", has_text="the crew had locked").last.click()
    assert page.evaluate("location.hash") == f"#{DENIED.id}"


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("hotels", ["it would pay for the passengers' hotels", "each family 2,000 crowns"]),
        ("no such words", []),
    ],
)
def test_search_hides_what_does_not_match(open_page: Open, what: str, shown: list[str]) -> None:
    page = open_page()
    page.locator("#search").fill(what)
    page.locator("#found:not(:empty)").wait_for()
    headings = page.locator(".card:not([hidden]) .claim q").all_inner_texts()
    assert [words for words in shown if words not in " ".join(headings)] == []
    assert len(headings) == bool(shown)
    page.locator("#search").fill("")
    page.locator("#found:empty").wait_for(state="attached")
    assert page.locator(".card:not([hidden])").count() == len(sample.FINDINGS)


def test_filter_by_status(open_page: Open) -> None:
    page = open_page()
    page.locator("[data-only=denied]").click()
    assert page.locator(".card:not([hidden])").count() == 1
    page.locator("[data-only=denied]").click()
    assert page.locator(".card:not([hidden])").count() == len(sample.FINDINGS)


def test_filter_by_outlet_and_speaker(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("f")
    page.locator("#filters").get_by_label("Kalda Today").check()
    page.keyboard.press("Escape")
    assert page.locator("article.report:not([hidden])").count() == 1
    page.keyboard.press("f")
    page.locator("#speaker").select_option(label="Per Anders Holm")
    assert page.locator(".card:not([hidden])").count() == 1
    page.locator("#clear").click()
    page.locator("#found:empty").wait_for(state="attached")


def test_a_filter_stands_in_the_address(open_page: Open) -> None:
    page = open_page()
    page.locator("[data-only=denied]").click()
    page.locator("#search").fill("locked doors")
    page.wait_for_url(lambda url: "q=locked+doors" in url)
    assert "st=denied" in page.evaluate("location.hash")
    page.go_back()
    page.wait_for_url(lambda url: "q=" not in url)
    assert page.locator("#search").input_value() == ""
    assert page.locator(".card:not([hidden])").count() == 1
    page.go_back()
    page.wait_for_url(lambda url: "st=" not in url)
    assert page.locator(".card:not([hidden])").count() == len(sample.FINDINGS)


def test_a_filtered_view_is_restored_from_its_address(open_page: Open) -> None:
    page = open_page(at="#account?q=bodies&outlet=Kalda+Today&speaker=Per+Anders+Holm")
    assert page.locator("#search").input_value() == "bodies"
    assert page.locator("#filters").get_by_label("Kalda Today").is_checked()
    assert page.locator(".card:not([hidden])").count() == 1


def test_a_link_keeps_the_filter_unless_it_hides_what_it_leads_to(open_page: Open) -> None:
    page = open_page(at="#?st=denied")
    page.locator(f"#{DENIED.id} a.go").click()
    assert page.evaluate("location.hash") == f"#x-{DENIED.id}?st=denied"
    page.evaluate(f"document.querySelector('#{sample.FINDINGS[0].id} .perma').click()")
    assert page.evaluate("location.hash") == f"#{sample.FINDINGS[0].id}"
    assert page.locator(f"#{sample.FINDINGS[0].id}").is_visible()


def test_a_chip_marks_every_passage_of_its_report(open_page: Open) -> None:
    page = open_page()
    page.locator(f"#{DENIED.id} a.chip[data-also]").first.click()
    assert page.locator("#reading-title").inner_text() == "Passage 1 of 2"
    page.locator("#reading-next").click()
    assert page.locator("#reading-title").inner_text() == "Passage 2 of 2"
    page.locator(f"#{DENIED.id} a.chip[data-also]").first.click()
    assert page.locator("#reading-title").inner_text() == "Passage 1 of 2"


def test_a_permalink_to_any_figure_shows_its_row(open_page: Open) -> None:
    figure = sample.FIGURES["n_killed"]
    page = open_page(at=f"#{figure.id}")
    assert page.locator(".row.target").inner_text().startswith("the coastguard")
    assert page.locator(".row.target").is_visible()


def test_the_keyboard_reaches_every_control_and_shows_where_it_is(open_page: Open) -> None:
    page = open_page()
    reached = []
    for _ in range(24):
        page.keyboard.press("Tab")
        focused = page.locator(":focus-visible")
        reached.append(f"{focused.get_attribute('id')} {focused.get_attribute('class')}")
    told = " ".join(reached)
    for name in ("search", "theme", "help-open", "plain", "chip"):
        assert name in told


def test_a_permalink_shows_its_finding(open_page: Open) -> None:
    page = open_page(at=f"#{sample.FINDINGS[-1].id}")
    assert page.evaluate("document.activeElement.id") == sample.FINDINGS[-1].id


def test_a_permalink_to_words_opens_them(open_page: Open) -> None:
    evidence = DENIED.positions[0].evidence[0]
    page = open_page(at=f"#{evidence.report}.{evidence.start}-{evidence.end}")
    assert page.locator("#reading .hit").first.is_visible()


def test_keys_move_through_items_and_open_words(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.id")
    page.keyboard.press("j")
    assert [first, page.evaluate("document.activeElement.id")] == [f.id for f in sample.FINDINGS[:2]]
    page.keyboard.press("k")
    page.keyboard.press("o")
    assert page.locator("#reading .hit").first.is_visible()


def test_keys_switch_layers(open_page: Open) -> None:
    page = open_page()
    button = page.locator("[data-layer=e]")
    assert button.get_attribute("aria-pressed") == "false"
    page.keyboard.press("3")
    assert button.get_attribute("aria-pressed") == "true"
    assert "show-e" in (page.locator("html").get_attribute("class") or "")


def test_keys_walk_the_marked_passages(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("n")
    assert page.evaluate("document.activeElement.matches('#texts .g')")
    page.keyboard.press("Enter")
    assert page.locator("#about").is_visible()
    page.keyboard.press("Escape")
    assert page.locator("#about").is_hidden()


def test_typing_in_the_search_box_is_no_command(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("/")
    page.keyboard.type("jt3")
    assert page.locator("#search").input_value() == "jt3"
    assert page.locator("html").get_attribute("data-theme") is None


def test_help_opens_and_closes(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    assert page.locator("#help").is_hidden()


@pytest.mark.parametrize("name", ["sample", "hostile"])
@pytest.mark.parametrize("width", [360, 390, 768])
def test_nothing_is_wider_than_the_screen(open_page: Open, width: int, name: str) -> None:
    page = open_page(name, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_is_wider_than_any_phone_with_all_unfolded(open_page: Open) -> None:
    """Whether a line's end leaves room for its link hangs on the width, so all widths are tried."""
    page = open_page(width=360)
    page.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true; })")
    wider = []
    for width in range(340, 420, 4):
        page.set_viewport_size({"width": width, "height": 800})
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wider.append(width)
    assert wider == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark_follow_the_system_and_the_key(open_page: Open, scheme: str) -> None:
    page = open_page(scheme=scheme)

    def brightness() -> int:
        return int(page.evaluate("+getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]"))

    assert (brightness() > 128) is (scheme == "light")
    page.keyboard.press("t")
    assert (brightness() > 128) is (scheme == "dark")


def test_print_shows_what_is_folded_and_hides_the_tools(open_page: Open) -> None:
    page = open_page()
    page.emulate_media(media="print")
    assert page.locator(".bar").is_hidden()
    assert len(page.pdf()) > 20_000
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("main details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("main details:not([open])").count() > 0


def test_hostile_input_never_runs(open_page: Open) -> None:
    page = open_page("hostile")
    for link in page.locator("main a.ev:visible").all()[:4]:
        link.click()
    page.locator("#texts .g").nth(1).dispatch_event("click")
    page.locator("#search").fill("<img")
    page.locator("#found:not(:empty)").wait_for()
    assert page.locator("html").get_attribute("data-ran") is None
    assert page.locator("img").count() == 0
    assert page.problems == []


def test_hostile_texts_stand_word_for_word(open_page: Open) -> None:
    page = open_page()
    for report in sample.REPORTS.values():
        assert page.locator(f"#{report.id} .text").evaluate("e => e.textContent") == report.text


def test_sixty_reports_stay_fluid(open_page: Open) -> None:
    page = open_page("big")
    nodes_drawn = page.evaluate(
        "[...document.querySelectorAll('article.report')]"
        ".filter(a => !a.querySelector('.text').checkVisibility({contentVisibilityAuto: true})).length"
    )
    assert nodes_drawn > 50, "reports far away are left undrawn"
    page.locator("#search").fill("Corvo")
    page.locator("#found:not(:empty)").wait_for()
    page.keyboard.press("Escape")
    last = page.locator("article.report").last
    last.scroll_into_view_if_needed()
    assert last.locator(".text").is_visible()
    assert page.problems == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing(open_page: Open, scheme: str, width: int) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not at hand (npm ci --prefix tests/browser)")
    page = open_page(width=width, scheme=scheme, policy=False)
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    page.add_script_tag(path=AXE)
    found = page.evaluate("axe.run('.bar', {resultTypes: ['violations']})")["violations"]
    page.locator(".card a.ev").first.click()
    found += page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
    assert [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]] == []
