"""Minimal pairs: one statement, and a claim that says the same or something else in the same words.

A small model reads a claim and a sentence as two bags of words unless it often meets pairs in which
only the order, a quantifier, a place or a verb's mood decides. Every kind here therefore comes with
its counterpart that does agree, so that no wording is right or wrong by itself.
"""

import random
import re
from typing import Iterator

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from invented import COUNTRIES, PLACES, Matter
from judge_data import NEITHER, QUALIFIES, REFUTES, SUPPORTS, Example, one_of, sentences_of, words
from judge_input import Sentence
from pairs import Pair
from rules import NAME, PAST, is_one_sentence

ACTS = """directed wrote produced founded defeated bought killed succeeded inspired published designed owned invaded led
created signed portrayed released developed commissioned composed discovered hired married attacked rescued taught sued
praised replaced interviewed arrested elected sponsored betrayed followed nominated treated warned blamed visited paid
trained joined recruited supervised joked_about thanked copied beat hosted owed managed served guided robbed sheltered
equipped funded advised protected investigated audited criticized acquired""".replace("_", " ").split()
PARTICIPLE = {"wrote": "written", "beat": "beaten"}
NOT_PASSIVE = {"joked", "about", "owed", "joined"}
TAILS = ["", "", "", " in {y}", " last spring", " under an agreement", " for two years", " after long talks", " in {p}", " by a narrow margin"]

OWN_NAME = r"(?:The )?[A-Z][\w’'-]*(?: (?:(?:of|the|de|and) )*[A-Z][\w’'-]*)*"
FOUND = re.compile(rf"^({OWN_NAME}) (was |were |is )?(\w+) (by )?({OWN_NAME})([^A-Z]*)\.$")
GENERAL = re.compile(r"^([A-Z][a-z-]+(?: [a-z-]+){0,3}s) (are|were|have|can|do|cause|need|live|use|show)\b(.*)\.$")
NOT_GENERAL = re.compile(r"\b(?:not|never|no|none|only|all|some|most|many|few|both|the|these|those|two|three|several|other|his|her|its|their)\b", re.I)
KIND = re.compile(r"^(.{3,60}?) (is|was) an? (?!lot|number|few|little|bit|member|form|way)(.+)\.$")
PLACED = re.compile(r"\b(?:in|at|across|throughout|world|global|everywhere|since|during|when)\b|\d{4}", re.I)

SOME = ["Some", "A few", "Certain", "Several", "At least two", "A minority of", "A handful of", "Part of the"]
ALL = ["All", "All", "Every one of the", "Without exception,", "The whole of the", ""]
NARROW = ["In one district of {p}", "In a single school in {p}", "In two towns near {p}", "At one hospital in {p}", "In a small trial in {p}",
          "In a survey of forty people in {p}", "On one farm in {c}", "In the {p} office alone", "In one county of {c}", "In one early study"]
WIDE = ["All over {c}", "Throughout {c}", "Everywhere in the world", "In every hospital", "In all schools of the country", "Across the whole of {c}",
        "In every study so far", "Worldwide", "In each of the offices", "Across the continent"]
RANKS = ["first", "only", "first", "only", "largest", "most important", "best known", "oldest", "last"]
INTENTIONS = ["planned to {v}", "intended to {v}", "was expected to {v}", "had hoped to {v}", "wanted to {v}", "promised to {v}", "was supposed to {v}",
              "considered whether to {v}", "was going to {v}", "proposed to {v}", "agreed to {v}", "prepared to {v}", "was asked to {v}",
              "announced plans to {v}", "was about to {v}", "offered to {v}", "tried to {v}"]
SUSPICIONS = ["was accused of having {d}", "allegedly {d}", "may have {d}", "was rumoured to have {d}", "was suspected of having {d}", "might have {d}"]
DONE = ["did in fact {v}", "went on to {v}", "has {d}", "indeed {d}", "later {d}"]
UNDONE = ["failed to {v}", "refused to {v}", "decided not to {v}", "did not {v}", "never {d}"]
BASE = {past: base for past, base in PAST.items() if base not in ("become", "write", "begin", "play")}


def statements_of(pairs: list[Pair]) -> list[str]:
    """Claims and short evidence that are one plain statement, each once, in their order."""
    plain = re.compile(r"^[A-Z][\w'’ ,.%$()/&-]*\w\.$")
    texts = (text if text.endswith(".") else f"{text}." for pair in pairs for text in (pair["claim"].strip(), pair["evidence"].strip()))
    return list(dict.fromkeys(text for text in texts if 5 <= len(text.split()) <= 30 and plain.match(text) and is_one_sentence(text)))


def _pair(claim: str, text: str, *right: int, kind: str = "contrast") -> Example:
    def start(s: str) -> str:
        return s[:1].upper() + s[1:]

    return Example(start(claim), Sentence(start(text)), one_of(*right), None if right == (NEITHER,) else 1, kind)


def role_examples(names: list[str], count: int, rng: random.Random) -> Iterator[Example]:
    """Who did it to whom, with names as people write them and with invented ones, both ways round."""
    for _ in range(count):
        if rng.random() < 0.4:
            matter = Matter(rng)
            if matter.deed.both_ways:
                continue
            text = matter.dressed(matter.plain())
            yield _pair(matter.say(matter.claim() + "."), text, SUPPORTS)
            yield _pair(matter.say(matter.claim() + ".", a=matter.b, b=matter.a), text, NEITHER, REFUTES)
            continue
        a, b = rng.sample(names, 2)
        if set(words(a)) & set(words(b)):
            continue
        verb = rng.choice([act for act in ACTS if act not in NOT_PASSIVE])
        tail = rng.choice(TAILS).format(y=rng.randint(1950, 2025), p=rng.choice(PLACES))

        def say(agent: str, patient: str) -> str:
            if rng.random() < 0.5:
                return f"{agent} {verb} {patient}"
            return f"{patient} {rng.choice(['was', 'was', 'has been', 'had been'])} {PARTICIPLE.get(verb, verb)} by {agent}"

        text = say(a, b) + tail + "."
        own = tail if rng.random() < 0.6 else ""
        yield _pair(say(a, b) + own + ".", text, SUPPORTS)
        yield _pair(say(b, a) + own + ".", text, NEITHER, REFUTES)


def found_role_examples(pairs: list[Pair], rng: random.Random) -> Iterator[Example]:
    """The same in claims that somebody wrote, beside themselves and beside their evidence."""
    for pair in pairs:
        claim = pair["claim"].strip()
        found = FOUND.match(claim if claim.endswith(".") else f"{claim}.")
        if not found:
            continue
        a, be, verb, by, b, tail = found.groups(default="")
        if bool(be) != bool(by) or not (verb.endswith("ed") or verb in ACTS) or set(words(a)) & set(words(b)):
            continue
        swapped = f"{b} {be}{verb} {by}{a}{tail}."
        yield _pair(swapped, claim, NEITHER, REFUTES)
        if be and verb in ACTS or not be and verb in ACTS and verb not in NOT_PASSIVE:
            other = f"{b} {verb} {a}{tail}." if be else f"{b} was {PARTICIPLE.get(verb, verb)} by {a}{tail}."
            yield _pair(other, claim, SUPPORTS)
        if pair["label"] == "supports" and a in pair["evidence"] and b in pair["evidence"] and len(pair["evidence"].split()) < 90:
            yield _pair(swapped, pair["evidence"], NEITHER, REFUTES)
            yield _pair(claim, pair["evidence"], SUPPORTS)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def scope_examples(statement: str, rng: random.Random) -> Iterator[Example]:
    """Some for all, one place for every place; and what does follow."""
    found = GENERAL.match(statement)
    if not found or NOT_GENERAL.search(statement):
        return
    thing, verb, rest = found.groups()
    tail = f"{_small(thing)} {verb}{rest}."
    some, every = f"{rng.choice(SOME)} {tail}", f"{rng.choice(ALL)} {tail}".strip()
    yield _pair(every, some, QUALIFIES)
    yield _pair(*rng.choice([(some, some), (some, f"All {tail}"), (f"All {tail}", every), (f"Some {tail}", some)]), SUPPORTS)
    if PLACED.search(statement):
        return
    places = {"p": rng.choice(PLACES), "c": rng.choice(COUNTRIES)}
    narrow, wide = rng.choice(NARROW).format(**places), rng.choice(WIDE).format(**places)

    def put(place: str) -> str:
        return f"{place}, {tail}" if rng.random() < 0.6 else f"{thing} {verb}{rest} {_small(place)}."

    yield _pair(put(wide) if rng.random() < 0.75 else statement, put(narrow), QUALIFIES)
    same = rng.choice([narrow, wide])
    yield _pair(put(same), put(same), SUPPORTS)
    if rng.random() < 0.3:
        yield _pair(put(f"In {rng.choice(PLACES)}"), put(f"In {rng.choice(COUNTRIES)}"), NEITHER)


def rank_examples(statement: str, rng: random.Random) -> Iterator[Example]:
    """A thing of a kind for the first or only one of it."""
    found = KIND.match(statement)
    if not found or re.search(r"\b(?:first|last|only|sole|largest|best|most|not|never|no)\b", statement):
        return
    thing, be, kind = found.groups()
    ranked = f"{thing} {be} the {rng.choice(RANKS)} {kind}."
    yield _pair(ranked, statement, QUALIFIES, NEITHER)
    yield _pair(*rng.choice([(statement, ranked), (ranked, ranked), (statement, statement)]), SUPPORTS)


def deed_examples(statement: str, rng: random.Random) -> Iterator[Example]:
    """What was planned, suspected or left undone for what was done."""
    found = re.match(r"^(.{2,60}?) (" + "|".join(BASE) + r") (.+)\.$", statement)
    if not found or re.search(r"\b(?:not|never|no|only|is|are|was|were|has|had|who|which|that|under|with)\b", found.group(1)) or re.search(r"\b(?:may|plan|intend)", statement):
        return
    who, past, rest = found.groups()

    def put(way: str) -> str:
        return f"{who} {way.format(v=BASE[past], d=past)} {rest}."

    kinds = [(INTENTIONS, (QUALIFIES,)), (INTENTIONS, (QUALIFIES,)), (SUSPICIONS, (QUALIFIES,)), (UNDONE, (REFUTES,))]
    ways, right = rng.choice(kinds)
    yield _pair(statement, put(rng.choice(ways)), *right)
    same = put(rng.choice(INTENTIONS))
    yield _pair(*rng.choice([(same, same), (statement, put(rng.choice(DONE))), (statement, statement)]), SUPPORTS)


def near_examples(statements: list[str], count: int, rng: random.Random) -> Iterator[Example]:
    """Of a named thing, beside the statement that shares most plain words with it and no name."""
    named = [(s, {w for m in NAME.finditer(s) for w in words(m.group())}) for s in statements]
    vectorizer = TfidfVectorizer(sublinear_tf=True, stop_words="english", dtype=np.float32)
    plain = [" ".join(w for w in words(s) if w not in own) for s, own in named]
    matrix = vectorizer.fit_transform(plain)
    asked = rng.sample([at for at, (_, own) in enumerate(named) if own], min(count, len(named)))
    for start in range(0, len(asked), 256):
        rows = asked[start : start + 256]
        scores = (matrix[rows] @ matrix.T).toarray()
        for row, at in zip(scores, rows):
            best = [int(b) for b in np.argsort(-row)[: 12] if 0.1 < row[b] and not named[at][1] & set(words(named[b][0]))]
            if best:
                yield Example(named[at][0], Sentence(named[rng.choice(best[:4])][0]), one_of(NEITHER), 0, "near")


def contrast_examples(pairs: list[Pair], settings: dict, rng: random.Random) -> list[Example]:
    statements = statements_of([pair for pair in pairs if pair["set"] not in ("snli", "med", "mnli", "negation-nli", "nli4ct")])
    found_names = {m.group().strip(" .") for s in statements for m in NAME.finditer(s) if m.start() > 0}
    names = sorted(name for name in found_names if len(name) > 3 and not name.endswith((" and", " of", " the")))
    found = [
        *found_role_examples(pairs, rng),
        *(e for s in statements for _ in range(6) for e in scope_examples(s, rng)),
        *(e for s in statements for e in rank_examples(s, rng)),
        *(e for s in statements for _ in range(2) for e in deed_examples(s, rng)),
    ]
    return [
        *rng.sample(found, min(settings["found"], len(found))),
        *role_examples(names, settings["roles"], rng),
        *near_examples(statements, settings["near"], rng),
    ]
