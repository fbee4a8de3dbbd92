"""A long invented story: sixty reports on a river flood, made by rule, without chance."""

from __future__ import annotations

from crosswire.dossier.compose import Parts, compose
from crosswire.model.claims import Event, Figure, Statement
from crosswire.model.findings import Dossier, Finding, Origin, Position, Reuse
from crosswire.model.report import Evidence, Report, Span

_PLACES = ("Ardle", "Bryn", "Corvo", "Dunmere", "Elstow", "Farrow", "Gorse", "Hallin", "Ister", "Joss")
_PEOPLE = ("Mayor Ona Pell", "engineer Rui Matz", "farmer Siv Hold", "Captain Tor Brin", "nurse Una Galt")
_PARAGRAPHS = 22


def _line(report: int, paragraph: int) -> tuple[str, str, str]:
    """A paragraph: (before the figure, the figure, after it)."""
    place, who = _PLACES[(report + paragraph) % 10], _PEOPLE[(report * 3 + paragraph) % 5]
    count = 10 + (report * 7 + paragraph * 13) % 90
    return (
        f"The river Lode rose again at {place} during the night and ",
        f"{count} houses",
        f" stood under water by the morning, {who} said, while boats carried people and animals to the "
        f"school on the hill above {place}, where beds had been set up in the hall.",
    )


def dossier(reports: int = 60) -> Dossier:
    """`reports` reports of about a thousand words, each with statements, figures and findings."""
    made = [_report(number) for number in range(reports)]
    said = [_statement(r, n, p) for n, r in enumerate(made) for p in range(_PARAGRAPHS)]
    counted = [_figure(r, n, p) for n, r in enumerate(made) for p in range(_PARAGRAPHS)]
    origins = [Origin(kind="outlet", name=r.outlet, reports=(r.id,)) for r in made]
    findings = [_finding(made, origins, n) for n in range(reports * 4)]
    first = Evidence(report=made[0].id, start=0, end=20)
    event = Event(type="NONE", mode="flood", mentions=(first,), date="2024-05-02")
    reuse = [
        Reuse(
            a=Evidence(report=a.id, start=0, end=60),
            b=Evidence(report=b.id, start=0, end=60),
            kind="edited",
            similarity=0.9,
        )
        for a, b in zip(made[::2], made[1::2], strict=False)
    ]
    return compose(
        Parts(
            reports=tuple(made),
            reader="none: made by rule",
            statements=tuple(said),
            figures=tuple(counted),
            events=(event,),
            main_event=event.id,
            origins=tuple(origins),
            findings=tuple(findings),
            reuse=tuple(reuse),
        )
    )


def _report(number: int) -> Report:
    body = "\n\n".join("".join(_line(number, paragraph)) for paragraph in range(_PARAGRAPHS))
    title = f"Flood day {number % 9 + 1}: the Lode rises at {_PLACES[number % 10]}"
    return Report(
        source=f"flood-{number:02}.txt",
        text=f"{title}\n\n{body}\n",
        outlet=f"Lode Valley Paper {number:02}",
        title=title,
        published=f"2024-05-{number % 9 + 1:02}",
    )


def _at(report: Report, number: int, paragraph: int) -> tuple[int, int, int]:
    before, figure, after = _line(number, paragraph)
    start = report.text.index(before + figure + after)
    return start, start + len(before), start + len(before + figure)


def _statement(report: Report, number: int, paragraph: int) -> Statement:
    start, _, end = _at(report, number, paragraph)
    return Statement(
        report=report.id,
        speaker=None,
        speaker_name=_PEOPLE[(number * 3 + paragraph) % 5],
        source=None,
        cue=None,
        content=Span(start=start, end=end + 35),
        form="indirect",
        stance="asserts",
    )


def _figure(report: Report, number: int, paragraph: int) -> Figure:
    _, start, end = _at(report, number, paragraph)
    count = float(report.text[start:end].split()[0])
    return Figure(
        report=report.id,
        start=start,
        end=end,
        role="other:flooded",
        unit="houses",
        low=count,
        high=count,
        scope=f"at {_PLACES[(number + paragraph) % 10]}",
    )


def _finding(made: list[Report], origins: list[Origin], number: int) -> Finding:
    cited = [(number + step * 7) % len(made) for step in range(3)]
    spans = []
    for at in cited:
        start, _, end = _at(made[at], at, number % _PARAGRAPHS)
        spans.append(Evidence(report=made[at].id, start=start, end=end + 35))
    words = made[cited[0]].slice(spans[0].start, spans[0].end)
    half = len(spans) - 1 if number % 4 == 0 else len(spans)
    sides = [spans[:half], spans[half:]]
    return Finding(
        kind="claim",
        title=words,
        status="disputed" if number % 4 == 0 else "agreed",
        why="Made by rule.",
        positions=tuple(
            Position(
                label=words,
                claimants=(),
                evidence=tuple(sorted(side)),
                origins=tuple(o.id for o in origins if o.reports[0] in {e.report for e in side}),
            )
            for side in sides
            if side
        ),
    )
