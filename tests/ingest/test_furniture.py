# ruff: noqa: E501
"""Passages that are no part of a report. Every page, outlet, person and place here is invented."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.ingest.furniture import set_aside
from crosswire.model.report import Report

HEADLINE = "Flood cuts off river town of Ostermere"
BODY = (
    "The river Lenne burst its banks at Ostermere on Monday night, and rescuers took more than 300 people off roofs.",
    "Mayor Hanne Brisk said two people were missing. “We are still searching house by house,” she told reporters.",
    "The interior ministry sent 120 soldiers and four helicopters to the town, a spokesman said on Tuesday.",
    "Officials in the neighbouring district of Salt Ford denied that the dam above Ostermere had been opened too late.",
    "It is the third flood in the Lenne valley in ten years, and the town’s sea wall dates from 1931.",
)


def page(*lines: str) -> str:
    """The invented report with `lines` put between its third and fourth paragraphs."""
    return "\n\n".join((HEADLINE, *BODY[:3], *lines, *BODY[3:]))


def dropped(text: str, **facts: str) -> list[str]:
    facts = {"source": "a.txt", "outlet": "The Lenne Herald", "published": "2024-02-13"} | facts
    report = set_aside([Report(text=text, **facts)])[0]
    return [report.text[part.start : part.end] for part in report.dropped]


def reasons(text: str) -> set[str]:
    report = set_aside([Report(source="a.txt", outlet="The Lenne Herald", text=text)])[0]
    return {part.reason for part in report.dropped}


IN_THE_MIDDLE = [
    ("advertisement", "Advertisement"),
    ("advertisement", "ADVERTISEMENT - CONTINUE READING BELOW"),
    ("advertisement", "Story continues below advertisement"),
    ("share prompt", "Share via"),
    ("share prompt", "Facebook Twitter WhatsApp Email"),
    ("share prompt", "Share this article"),
    ("share prompt", "1,204 shares"),
    ("share prompt", "Follow us on Instagram for the latest pictures."),
    ("share prompt", "Like Lenne Herald on Facebook and never miss a story"),
    ("share prompt", "Follow Jonas Quill on Twitter @jonasquill"),
    ("picture label", "Photo"),
    ("picture label", "JUST WATCHED Brisk: the dam will hold Replay More Videos ... MUST WATCH The dam 01:46"),
    ("picture label", "Rescuers lift children from a roof in Ostermere 02:31"),
    ("picture label", "Skip Twitter post by @ostermere"),
    ("advertisement", "Anzeige:"),
    ("share prompt", "If you like this story, share it with a friend!"),
    ("share prompt", "Follow Jonas Quill at"),
    ("share prompt", "Like us on Facebook; Follow us on Twitter; Daily Newsletter."),
    ("newsletter", "Get the Riverside newsletter. SUBSCRIBE"),
    ("reader appeal", "Click to read today’s story."),
    ("reader appeal", "For comments and feedback: desk@lenneherald.example"),
    (
        "contributors' line",
        "(Editing by Ada Marl; Please credit the Lenne Foundation, the charitable arm of Lenne News, which covers "
        "rivers, dams and bridges. Visit news.lenne.example to see more stories.)",
    ),
    ("picture label", "Enlarge this image toggle caption Hanne Brisk/Town of Ostermere"),
    ("picture label", "Scroll down for video"),
    ("picture label", "Getty Images"),
    ("teaser", "READ MORE: Singer cancels tour of the islands"),
    ("teaser", "Also read: What to pack for a week in the mountains"),
    ("teaser", "[RELATED: Ten gardens to see before you turn forty]"),
    ("newsletter", "Sign up for our free weekly newsletter and get the best of the Herald in your inbox."),
    ("newsletter", "Newsletter Sign Up Please enter your email. You agree to receive occasional special offers."),
    ("reader appeal", "Do you have a story for us? Email us at desk@herald.example or call 555 0101. We pay for videos too."),
    ("reader appeal", "Download our app for breaking news."),
    ("reader appeal", "Contact the writers at quill@herald.example"),
    ("site notice", "© 2024 The Lenne Herald. All rights reserved."),
    ("site notice", "Media can quote materials of Lenne.example with a hyperlink to the material quoted."),
    ("site notice", "Reproduction of any material from this site without written permission is prohibited."),
    ("comments", "Comments (14)"),
    ("comments", "Sorry, we are not currently accepting comments on this article."),
    ("label", "3 min read"),
    ("label", "(Adds comment from the ministry, background)"),
    ("share prompt", "CONNECTTWEETCOMMENTEMAILMORE"),
    ("share prompt", "Follow Jonas Quill at www.twitter.com/jonasquill"),
    ("picture label", "Jonas Quill/Reuters"),
    ("picture label", "Ada Lind via Getty Images"),
    ("contributors' line", "(Reporting by Jonas Quill; Editing by Ada Lind)"),
    ("contributors' line", "Ada Lind contributed from Salt Ford."),
    ("site notice", "The Herald is not responsible for the content of external sites."),
    ("reader appeal", "The Herald on your phone: text JOIN to 5050"),
    ("site notice", "We use cookies to improve your experience. By browsing on you accept them."),
    ("site notice", "Accept all cookies"),
    ("site notice", "Disclaimer: The views expressed are the author's own."),
    ("reader appeal", "If you value our reporting, please consider making a donation."),
    ("reader appeal", "Your contribution keeps our reporting free for everyone."),
    ("reader appeal", "Since you’re here, we have a small favour to ask."),
    ("label", "Found a mistake? Select it and press Ctrl+Enter."),
    ("newsletter", "Subscribe to continue reading"),
    ("newsletter", "You have 2 free articles left"),
    ("share prompt", "Join our Telegram channel"),
    ("share prompt", "Follow Jonas on X: @jonasquill"),
    ("share prompt", "View this post on Instagram"),
    ("share prompt", "E-mail this article"),
    ("navigation", "Load more"),
    ("share prompt", "Follow him @jonasquill"),
    ("reader appeal", "Jonas Quill can be reached at jonas@herald.example."),
    ("reader appeal", "Let us know what you think in the comments."),
    ("reader appeal", "Read more here."),
    ("site notice", "Content created by The Lenne Press Fund is available to any news publisher."),
    ("picture label", "Image credit: Ada Lind"),
    ("picture label", "Watch the full interview below:"),
    ("label", "More to follow..."),
    ("teaser", "MORE: Ten gardens to see before you turn forty"),
    ("navigation", "This is a modal window."),
    ("advertisement", "Skip advert"),
    ("picture label", "Illustration: Ada Lind"),
    ("label", "10:45 GMT"),
    ("label", "2h ago"),
    ("label", "This article is for subscribers only"),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "line"), IN_THE_MIDDLE)
def test_a_line_of_furniture_goes_and_nothing_else_does(reason: str, line: str) -> None:
    text = page(line)
    assert dropped(text) == [line] or dropped(text) == [line.strip("[]")]
    assert reasons(text) == {reason}


KEPT = [
    "“Follow us to the school on the hill,” the rescuers shouted, according to Brisk.",
    "This story first appeared in the Salt Ford Post.",
    "Watch the river, the fire service told the lower road.",
    "By 10:45 the water had reached the first floor of the school.",
    "If you find your house under water, call the town hall, Brisk told residents.",
    "Donations helped keep the hospital open, and its staff saved dozens.",
    "The mayor joined the Telegram channel of the rescuers.",
    "Share prices of the valley’s two insurers fell by a tenth on Tuesday.",
    "Like many of her neighbours on the lower road, Ada Lind had gone to bed early.",
    "The village can be reached by boat only, the army said.",
    "Donations contributed from abroad would be handed to the town, Brisk said.",
    "Readers of the river gauge sign up for two-year terms with the water board.",
    "Subscribe to the theory or not, engineers agree that the dam was full.",
    "Related problems were reported in Salt Ford, where the bridge is closed.",
    "Most read the warning too late, the mayor said.",
    "Sunday’s advertisement for volunteers drew 400 people.",
    "NATO Secretary General Per Holm offered help. UNICEF Executive Director Lea Moor did too.",
    "What went wrong at the dam?",
    "Soldiers still searching",
    "Rescuers carry a woman from a flooded house in Ostermere on Monday. (Jonas Quill/Lenne Herald)",
    "Updated with the correct name of the mayor of Ostermere",
    "Correction: An earlier version of this article gave the wrong number of soldiers.",
    "By Jonas Quill",
    "More rain was reported by the weather service, and Reuters said roads were closed.",
    "Heavy rain and an open dam contributed to the flood, engineers said.",
    "LENNE VALLEY, Feb. 13 (Meridian News) —",
]


@pytest.mark.parametrize("line", KEPT)
def test_what_a_reporter_writes_stays(line: str) -> None:
    assert dropped(page(line)) == []


def test_a_label_before_a_sentence_takes_no_sentence_with_it() -> None:
    label = "Advertisement Continue reading the main story"
    line = (
        f"{label} The change, which was announced on Monday, came too late, she said. It had rained for days."
    )
    assert dropped(page(line)) == [label]


def test_an_ordinary_report_loses_nothing() -> None:
    assert dropped(page()) == []


def test_a_menu_before_the_headline_is_navigation() -> None:
    menu = "Newsfeed\nSchool of Young Editors\nDay newsfeed"
    assert dropped(f"{menu}\n\n{page()}") == [menu]


def test_skip_links_before_the_headline_are_navigation() -> None:
    menu = "1. Skip to content\n  2. Skip to main menu\n  3. Skip to more Herald sites"
    assert dropped(f"{menu}\n\n{page()}") == [menu]


def test_a_headline_and_its_byline_are_no_menu() -> None:
    text = "\n\n".join((f"{HEADLINE}\nBy Jonas Quill\nOstermere", *BODY))
    assert dropped(text) == []


def test_a_blurb_with_a_date_of_its_own_is_a_teaser() -> None:
    teaser = ("Two years after the last flood the valley still waits for its new dam.", "Jan. 23, 2022")
    assert dropped(page(*teaser)) == ["\n\n".join(teaser)]


def test_the_dates_of_a_chronology_stay() -> None:
    text = page(
        "The valley’s floods in short:",
        "March 3, 2014",
        "The river rose by four metres in a night.",
        "May 9, 2019",
        "The lower road was under water for a week.",
        "Feb. 12, 2024",
        "The Lenne burst its banks at Ostermere.",
    )
    assert dropped(text) == []


def test_the_date_of_publication_below_the_headline_stays() -> None:
    assert dropped("\n\n".join((HEADLINE, "February 13, 2024 22:03", *BODY))) == []


def test_related_articles_at_the_end_go_with_the_blurb_of_an_opinion_piece() -> None:
    end = "\n\n".join(
        (
            "Related articles",
            "Opinion: The valley needs a dam and a plan",
            "“There is no dry year to wait for,” writes Per Holm in this op-ed for the Herald. The choice is between"
            " a costly wall and a costlier flood, and the valley has put it off for too long.",
        )
    )
    assert dropped(f"{page()}\n\n{end}") == [end]


def test_a_paragraph_behind_a_teaser_stays() -> None:
    text = "\n\n".join((HEADLINE, *BODY[:4], "Related articles", "Hundreds flee burning forest", BODY[4]))
    assert dropped(text) == ["Related articles\n\nHundreds flee burning forest"]


def test_headlines_behind_read_more_go_to_the_end() -> None:
    end = "Read more:\nSinger cancels tour of the islands\nThe comet nobody saw\nToday’s coverage from around the world"
    assert dropped(f"{page()}\n{end}") == [end]


def test_headlines_behind_the_sign_off_go_and_the_sign_off_stays() -> None:
    text = f"{page()}\n\njq/hb (AFP, Reuters)\n\nThe Lenne valley: a century of floods"
    assert dropped(text) == ["The Lenne valley: a century of floods"]


def test_everything_behind_a_comment_form_goes() -> None:
    form = (
        "Comments (2)\n\nLeave a Reply\n\nFloodwatcher: I told them so for years, and nobody listened to me."
    )
    assert dropped(f"{page()}\n\n{form}") == [form]


@pytest.mark.parametrize(
    "credit", ["(AP Photo/Jonas Quill, File)", "(Jonas Quill/Associated Press)", "REUTERS/Jonas Quill"]
)
def test_the_credit_of_a_caption_goes_and_the_caption_stays(credit: str) -> None:
    assert dropped(page(f"A woman waits on a roof in Ostermere. {credit}")) == [credit]


def test_a_headline_above_a_run_of_others_goes_with_them() -> None:
    end = "Council fines two of the dam’s most prominent engineers\nMOST READ IN NEWS SINGER quits COMET seen"
    assert dropped(f"{page()}\n{end}") == [end]


def test_a_headline_of_elsewhere_at_the_end_of_a_flattened_page_goes() -> None:
    tail = "Bridge swept away by flood waters in Port Vell"
    flat = " ".join((*BODY, tail))
    assert dropped(f"{HEADLINE}\n\n{flat}") == [tail]


@pytest.mark.parametrize("tail", ["Rescuers still at work in Ostermere", "Two are missing"])
def test_an_unfinished_sentence_on_the_matter_stays(tail: str) -> None:
    assert dropped(f"{HEADLINE}\n\n{' '.join((*BODY, tail))}") == []


def test_the_caption_of_an_unrelated_picture_goes() -> None:
    caption = (
        "Senator Ruth Okafor (L) greets Judge Alan Prewitt at the opening of the Halden Opera in Port Vell on"
        " June 3, 2021. (AFP photo)"
    )
    assert dropped("\n\n".join((HEADLINE, caption, *BODY))) == [caption]


@pytest.mark.parametrize(
    ("caption", "goes"),
    [
        (
            "Supporters of Orkla United celebrate on the square after the cup final on June 1. (Photo: Lenne Herald)",
            True,
        ),
        ("Actor Ruth Okafor arrives at a film festival with friends last year. (Getty Images)", True),
        ("The lower road in Ostermere after the river broke through. (Photo: Lenne Herald)", False),
        ("Soldiers fill sandbags near Elm Street. (Photo: Jonas Quill)", False),
        ("A woman waits. (AP)", False),
    ],
)
def test_captions_by_what_they_share_with_the_report(caption: str, goes: bool) -> None:
    assert dropped("\n\n".join((HEADLINE, caption, *BODY))) == ([caption] if goes else [])


def test_a_caption_that_another_report_explains_stays() -> None:
    caption = "Senator Ruth Okafor greets Judge Alan Prewitt at the Halden Opera. (AFP photo)"
    other = "Senator Ruth Okafor met Judge Alan Prewitt at the Halden Opera, where evacuees are housed."
    first = Report(source="a.txt", outlet="A", text="\n\n".join((HEADLINE, caption, *BODY)))
    second = Report(source="b.txt", outlet="B", text=other)
    assert set_aside([first, second])[0].dropped == ()


def test_a_headline_that_shares_no_word_with_the_report_goes() -> None:
    teaser = "Striker joins champions after record transfer deal"
    assert dropped(page(teaser)) == [teaser]


def test_a_subheading_of_the_report_stays() -> None:
    assert dropped(page("Rescuers still searching flooded houses")) == []


def test_what_an_outlet_prints_under_several_reports_goes() -> None:
    strip = "The Herald on your telephone, morning and evening"
    first = Report(source="a.txt", outlet="H", text=page(strip))
    second = Report(source="b.txt", outlet="H", text="\n\n".join(("Bank run in Port Vell", *BODY[:2], strip)))
    assert [r.text[p.start : p.end] for r in set_aside([first, second]) for p in r.dropped] == [strip, strip]


def test_addresses_announced_by_a_notice_go_with_it() -> None:
    end = "Lenne TV’s website can also be accessed at the following alternate addresses:\n\nLenne TV Roku"
    assert dropped(f"{page()}\n\n{end}") == [end]


def test_picture_credits_inside_a_flattened_paragraph_go() -> None:
    text = (
        "Rescuers took 300 people off roofs. TWITTER The lower road was under water. HERALDPIX Soldiers are on"
        " their way. The mayor said two people were missing."
    )
    assert dropped(text) == ["TWITTER", "HERALDPIX"]


def test_the_place_of_a_picture_in_its_gallery_goes() -> None:
    text = (
        "A sandbag wall by the river. Hide Caption 4 of 8 Rescuers took 300 people off roofs, the mayor said."
    )
    assert dropped(text) == ["Hide Caption 4 of 8"]


def test_a_note_on_the_author_at_the_end_goes() -> None:
    note = "Jonas Quill is a reporter for the Lenne Herald who covers the valley. Follow him on Twitter @jonasquill."
    text = "\n\n".join((HEADLINE, "By Jonas Quill", *BODY, note))
    assert dropped(text) == [note]


def test_a_journalist_of_whom_the_report_tells_stays() -> None:
    note = "Jonas Quill is a reporter for the Lenne Herald and was rescued from the roof of its office."
    text = "\n\n".join((HEADLINE, *BODY, "Among those on the roofs was Quill.", note))
    assert dropped(text) == []


def test_a_contributors_line_at_the_end_of_a_paragraph_goes() -> None:
    line = "(Reporting by Jonas Quill in Salt Ford; Editing by Ada Lind)"
    assert dropped(f"{page()} {line}") == [line]


def test_numbered_picture_credits_go() -> None:
    text = "The road was closed. AP:Associated Press 3 Soldiers came. Reuters 2 Boats were sent, Reuters reported."
    assert dropped(text) == ["AP:Associated Press 3", "Reuters 2"]


def test_capitals_that_a_sentence_uses_stay() -> None:
    text = (
        "The road was closed. TWITTER users posted pictures. AP reported two dead. GETTY Images is a company."
    )
    assert dropped(text) == []


def test_windows_line_ends_make_no_difference() -> None:
    text = page("Share via", "Two years after the last flood the valley waits.", "Jan. 23, 2022")
    assert [p.replace("\r\n", "\n") for p in dropped(text.replace("\n", "\r\n"))] == dropped(text)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from([line for _, line in IN_THE_MIDDLE] + KEPT + list(BODY)), max_size=12))
def test_passages_lie_in_the_text_apart_and_in_order(lines: list[str]) -> None:
    text = "\n\n".join((HEADLINE, *lines))
    parts = set_aside([Report(source="a.txt", outlet="A", text=text)])[0].dropped
    assert all(a.end < b.start for a, b in pairwise(parts))
    assert all(text[part.start : part.end].strip() == text[part.start : part.end] for part in parts)


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=400))
def test_any_text_can_be_judged(text: str) -> None:
    if text.strip():
        report = set_aside([Report(source="a.txt", outlet="A", text=text)])[0]
        assert report.text == text
