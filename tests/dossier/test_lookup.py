import pytest

from crosswire.dossier import labels
from crosswire.dossier.compose import Parts, compose
from crosswire.dossier.lookup import Lookup, in_context, say_date, say_range, seen, web_link
from crosswire.model.report import Report
from tests.dossier import sample


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2024-03-09", "9 March 2024"),
        ("2024-03-09T23:10:00+02:00", "9 March 2024"),
        ("2024-03", "March 2024"),
        ("2024", "2024"),
        ("2024-13", "2024"),
        ("", ""),
        ("next week", "next week"),
    ],
)
def test_say_date(iso: str, said: str) -> None:
    assert say_date(iso) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2024-03-09", "2024-03-11", "9–11 March 2024"),
        ("2024-02-28", "2024-03-01", "28 February – 1 March 2024"),
        ("2023-12-31", "2024-01-01", "31 December 2023 – 1 January 2024"),
        ("2024-03-09", "2024-03-09T12:00", "9 March 2024"),
        ("", "2024-03-09", "9 March 2024"),
        ("", "", ""),
    ],
)
def test_say_range(first: str, last: str, said: str) -> None:
    assert say_range(first, last) == said


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://a.example/x?b=1&c=2#d", True),
        ("http://a.example", True),
        ("HTTPS://A.example", True),
        ("javascript:alert(1)", False),
        (" https://a.example", False),
        ("https://a.example/\nx", False),
        ("https://u:p@a.example/", False),
        ("https:///x", False),
        ("https:\\\\a.example", False),
        ("//a.example", False),
        ("a.example", False),
        ("https://[bad", False),
        ("", False),
    ],
)
def test_only_plain_web_addresses_are_links(url: str, followed: bool) -> None:
    assert bool(web_link(url)) is followed


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("It sank. Some 40 died, they say. More.", "40", ("Some ", "40", " died, they say.")),
        ("Title\n\n40 died", "40 died", ("", "40 died", "")),
        ('He said: "40 died." Then he left.', "40 died", ('He said: "', "40 died", '."')),
        ("a " * 200 + "40 " + "b " * 200, "40", ("… " + "a " * 74, "40", " b" * 74 + " …")),
        ("PORT VELL, May 3 (NPA) - Nine people died.", "Nine people", ("", "Nine people", " died.")),
        ("Sept. 4 — Nine people died.", "Nine people", ("", "Nine people", " died.")),
        ("Gen. Ona Pell said it. He left.", "said it", ("Gen. Ona Pell ", "said it", ".")),
        ("It came at 6 p.m. on Monday.", "on Monday", ("It came at 6 p.m. ", "on Monday", ".")),
        ("It sank. They left.", "It sank.", ("", "It sank.", "")),
    ],
)
def test_in_context(text: str, words: str, shown: tuple[str, str, str]) -> None:
    start = text.index(words)
    assert in_context(text, start, start + len(words)) == shown


def test_an_outlets_several_reports_are_numbered() -> None:
    story = [
        Report(source=f"{n}.txt", text=f"Text {n}.", outlet=outlet, published=f"2024-03-0{n}")
        for n, outlet in enumerate(("Vell Courier", "Orvia Post", "Vell Courier"), 1)
    ]
    look = Lookup.of(compose(Parts(reports=tuple(story), reader="none")))
    names = [look.report_name(report.id) for report in story]
    assert names == ["Vell Courier (1)", "Orvia Post", "Vell Courier (2)"]


def test_seen_drops_what_steers_a_terminal() -> None:
    assert seen("a\x1b[31m\u202eb\r\nc\x00") == "a[31mb c"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("g_killed", "4 or more"),
        ("o_crew", "up to 30"),
        ("o_board", "about 200"),
        ("k_killed", "6"),
        ("n_crowns", "2,000"),
    ],
)
def test_bounds(name: str, said: str) -> None:
    assert labels.bounds(sample.FIGURES[name]) == said


@pytest.mark.parametrize(
    ("role", "said"),
    [("killed", "Killed"), ("other:aboard", "Aboard"), ("other:school_buses", "School buses")],
)
def test_roles(role: str, said: str) -> None:
    assert labels.role(role) == said
