# ruff: noqa: E501
"""Which reports tell of one event. All reports are invented."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Sequence
from random import Random

import numpy as np
import pytest

from crosswire import stories
from crosswire.model.reading import Reader, Reading, ReadReport
from crosswire.model.report import Dropped, Report
from crosswire.stories.likeness import likeness, own_text
from crosswire.stories.split import cluster, gathered

FERRY = (
    "Ferry sinks off Port Vell\n\nThe ferry Meridian sank off Port Vell on Tuesday, and six people drowned, the harbour"
    " authority said. Divers searched the wreck of the Meridian through the night.",
    "Six drown as ferry goes down near Port Vell\n\nSix passengers drowned when the ferry Meridian sank near Port Vell,"
    " harbour master Tomas Reyl said. Divers were still searching the wreck.",
    "Port Vell mourns\n\nPort Vell mourned the six dead of the ferry Meridian on Wednesday. Harbour master Tomas Reyl said"
    " the ferry sank within minutes.",
)
STRIKE = (
    "Trams stand still in Halden\n\nTram drivers in Halden walked out over pay on Tuesday, and the transport union of Ada"
    " Lind said the strike would go on until the city paid.",
    "Halden strike enters second day\n\nA strike of tram drivers in Halden went into its second day. Union leader Ada Lind"
    " said drivers would stay out until the city council paid.",
)
LONER = "Comet seen over the northern islands\n\nAmateur astronomers photographed a green comet above Skerry at dawn."


class BagOfWords:
    """A reader that embeds by hashed words: enough to tell invented events apart."""

    identity = "bag of words"

    def read(self, reports: Sequence[Report]) -> tuple[Reading, ...]:
        raise NotImplementedError

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        return tuple(self._vector(text) for text in texts)

    def _vector(self, text: str) -> tuple[float, ...]:
        vector = [0.0] * 256
        for word in re.findall(r"[a-z]{4,}", text.lower()):
            vector[hashlib.sha256(word.encode()).digest()[0]] += 1.0
        length = math.hypot(*vector) or 1.0
        return tuple(value / length for value in vector)


READER: Reader = BagOfWords()


def reads(*texts: str, **facts: str) -> tuple[ReadReport, ...]:
    made = []
    for text in texts:
        name = hashlib.sha256(text.encode()).hexdigest()[:8]
        title = text.split("\n", 1)[0]
        report = Report(source=f"{name}.txt", outlet=name, title=title, text=text, **facts)
        reading = Reading(report=report.id, tokens=(), sentences=(), names=(), attributions=())
        made.append(ReadReport(report=report, reading=reading))
    return tuple(made)


def titles(split: stories.Split) -> list[set[str]]:
    return [{read.report.title for read in story} for story in split.stories]


def first_lines(texts: Sequence[str]) -> set[str]:
    return {text.split("\n", 1)[0] for text in texts}


def test_reports_of_one_event_are_one_story() -> None:
    split = stories.split(reads(*FERRY), READER)
    assert titles(split) == [first_lines(FERRY)]
    assert split.strays == ()


def test_two_events_in_one_folder_come_apart_largest_first() -> None:
    assert titles(stories.split(reads(*STRIKE, *FERRY), READER)) == [first_lines(FERRY), first_lines(STRIKE)]


def test_a_report_that_belongs_to_none_is_a_stray() -> None:
    split = stories.split(reads(*FERRY, LONER), READER)
    assert titles(split) == [first_lines(FERRY)]
    assert [read.report.title for read in split.strays] == ["Comet seen over the northern islands"]


def test_nothing_is_lost() -> None:
    given = reads(*FERRY, *STRIKE, LONER)
    split = stories.split(given, READER)
    found = [read.report.id for story in (*split.stories, split.strays) for read in story]
    assert sorted(found) == sorted(read.report.id for read in given)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_input_makes_no_difference(seed: int) -> None:
    given = list(reads(*FERRY, *STRIKE, LONER))
    expected = stories.split(given, READER)
    Random(seed).shuffle(given)
    assert stories.split(given, READER) == expected


def test_one_report_is_a_story_and_none_is_no_story() -> None:
    (only,) = reads(LONER)
    assert stories.split([only], READER).stories == ((only,),)
    assert stories.split([], READER) == stories.Split(stories=(), strays=())


def test_the_same_words_weeks_apart_are_less_alike() -> None:
    near = likeness(
        (*reads(FERRY[0], published="2024-03-05"), *reads(FERRY[1], published="2024-03-06")), READER
    )
    far = likeness(
        (*reads(FERRY[0], published="2024-03-05"), *reads(FERRY[1], published="2024-06-30")), READER
    )
    assert far[0, 1] == pytest.approx(near[0, 1] - 0.08)


def test_an_unknown_day_costs_nothing() -> None:
    near = likeness(
        (*reads(FERRY[0], published="2024-03-05"), *reads(FERRY[1], published="2024-03-05")), READER
    )
    unknown = likeness((*reads(FERRY[0]), *reads(FERRY[1], published="2024-06-30")), READER)
    assert unknown[0, 1] == near[0, 1]


def test_likeness_is_symmetric_and_full_for_a_report_and_itself() -> None:
    alike = likeness(reads(*FERRY, *STRIKE), READER)
    assert np.array_equal(alike, alike.T)
    assert np.allclose(np.diag(alike), 1.0, atol=1e-5)


def test_what_was_set_aside_makes_no_likeness() -> None:
    text = "Trams stand still\n\nAdvertisement Meridian\n\nDrivers walked out."
    start = text.index("Advertisement")
    part = Dropped(start=start, end=start + len("Advertisement Meridian"), reason="advertisement")
    report = Report(source="a.txt", outlet="A", text=text, dropped=(part,))
    assert "Meridian" not in own_text(report)
    assert len(own_text(report)) == len(text)


@pytest.mark.parametrize(
    ("bar", "groups"),
    [
        (0.9, [(0,), (1,), (2,), (3,)]),
        (0.7, [(0, 1), (2, 3)]),
        (0.5, [(0, 1), (2, 3)]),
        (0.1, [(0, 1, 2, 3)]),
    ],
)
def test_groups_join_by_their_average(bar: float, groups: list[tuple[int, ...]]) -> None:
    alike = np.array([[1, 0.8, 0.6, 0.1], [0.8, 1, 0.1, 0.1], [0.6, 0.1, 1, 0.75], [0.1, 0.1, 0.75, 1]])
    assert cluster(alike, bar) == groups


def test_equally_alike_pairs_join_in_order() -> None:
    assert cluster(np.array([[1, 0.5, 0.5], [0.5, 1, 0.0], [0.5, 0.0, 1]]), 0.4) == [(0, 1), (2,)]


@pytest.mark.parametrize(
    ("to_story", "to_other", "groups"),
    [
        (0.26, 0.1, [(0, 1, 4), (2, 3)]),
        (0.26, 0.23, [(0, 1), (2, 3), (4,)]),
        (0.2, 0.0, [(0, 1), (2, 3), (4,)]),
    ],
)
def test_a_report_left_alone_joins_what_is_plainly_nearest(
    to_story: float, to_other: float, groups: list[tuple[int, ...]]
) -> None:
    alike = np.eye(5)
    for pair, value in {(0, 1): 0.6, (2, 3): 0.6, (0, 2): 0.3, (1, 3): 0.3, (0, 3): 0.3, (1, 2): 0.3}.items():
        alike[pair] = alike[pair[::-1]] = value
    alike[4, :4] = alike[:4, 4] = [to_story, to_story, to_other, to_other]
    assert gathered(alike, [(0, 1), (2, 3), (4,)]) == groups


def test_reports_all_left_alone_gather() -> None:
    alike = np.array([[1, 0.3, 0.24, 0.0], [0.3, 1, 0.24, 0.0], [0.24, 0.24, 1, 0.0], [0.0, 0.0, 0.0, 1]])
    assert gathered(alike, [(0,), (1,), (2,), (3,)]) == [(0, 1, 2), (3,)]
