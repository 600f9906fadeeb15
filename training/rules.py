"""Pairs made from labelled ones by rules: what small models get wrong, taught one change at a time."""

import random
import re
from collections import defaultdict
from pathlib import Path
from typing import Callable, Iterator

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from invented import invented_examples
from judge_data import (
    NEITHER, QUALIFIES, REFUTES, SUPPORTS, Example, evidence_of, one_of, sentences_of, window, words,
)
from judge_input import Sentence
from pairs import Pair, read_judgements, read_lines

Change = Callable[[str, str, random.Random, list[str]], str | None]

NUMBER = re.compile(r"(?<![\w.,-])\d[\d,]*(?:\.\d+)?(?![\w-])")
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
COUNTS = "two three four five six seven eight nine ten eleven twelve twenty thirty fifty".split()
MONTH_NAMES = "January February March April May June July August September October November December".split()
NAME = re.compile(r"(?<![.\w] )\b[A-Z][\w’'.-]*(?: (?:of the|of|de|and|the) (?=[A-Z])| [A-Z][\w’'.-]*)*")
AUXILIARY = re.compile(r"\b(is|are|was|were|has|have|had|can|could|will|would|did|does|do|should|must|may)\b(?! not|n't)")
NEGATED = re.compile(r"\b(is|are|was|were|has|have|had|can|could|will|would|should|must) (?:not|never) ")
PAST = {
    "won": "win", "starred": "star", "directed": "direct", "wrote": "write", "played": "play", "released": "release",
    "died": "die", "worked": "work", "became": "become", "made": "make", "received": "receive", "appeared": "appear",
    "produced": "produce", "served": "serve", "began": "begin", "reduced": "reduce", "increased": "increase",
    "led": "lead", "caused": "cause", "killed": "kill", "sold": "sell", "signed": "sign", "joined": "join", "took": "take",
    "performed": "perform", "showed": "show", "found": "find", "lost": "lose", "started": "start", "published": "publish",
}
PRESENT = {
    "stars": "star", "causes": "cause", "increases": "increase", "reduces": "reduce", "affects": "affect", "has": "have",
    "contains": "contain", "inhibits": "inhibit", "induces": "induce", "promotes": "promote", "leads": "lead", "plays": "play",
    "requires": "require", "regulates": "regulate", "prevents": "prevent", "shows": "show", "improves": "improve", "means": "mean",
    "protects": "protect", "activates": "activate", "decreases": "decrease", "works": "work", "makes": "make", "lives": "live",
}
OPPOSITES = [
    ("increase", "decrease"), ("increases", "decreases"), ("increased", "decreased"), ("higher", "lower"), ("more", "less"),
    ("before", "after"), ("largest", "smallest"), ("most", "fewest"), ("always", "never"), ("rise", "fall"), ("rising", "falling"),
    ("warming", "cooling"), ("better", "worse"), ("effective", "ineffective"), ("first", "last"), ("start", "end"), ("older", "younger"),
    ("reduces", "increases"), ("reduced", "increased"), ("positive", "negative"), ("safe", "dangerous"), ("male", "female"),
    ("north", "south"), ("east", "west"), ("oldest", "youngest"), ("won", "lost"), ("supports", "opposes"), ("allowed", "forbidden"),
    ("inside", "outside"), ("gain", "loss"), ("possible", "impossible"), ("legal", "illegal"), ("common", "rare"), ("early", "late"),
]
OPPOSITE = {a: b for a, b in OPPOSITES} | {b: a for a, b in OPPOSITES if b not in ("increases", "increased")}


def changed_number(claim: str, evidence: str, rng: random.Random, _: list[str]) -> str | None:
    years = [m for m in YEAR.finditer(claim) if m.group() in evidence]
    if years:
        m = rng.choice(years)
        return claim[: m.start()] + str(int(m.group()) + rng.choice([-1, 1]) * rng.randint(1, 15)) + claim[m.end() :]
    numbers = [m for m in NUMBER.finditer(claim) if m.group() in evidence]
    if numbers:
        m = rng.choice(numbers)
        value = float(m.group().replace(",", ""))
        other = value * rng.choice([0.3, 0.5, 0.7, 1.4, 2, 3, 10]) + rng.choice([0, 1])
        text = f"{other:.1f}" if "." in m.group() else f"{max(0, round(other)):,}" if "," in m.group() else str(max(0, round(other)))
        return None if text == m.group() else claim[: m.start()] + text + claim[m.end() :]
    spoken = [m for m in re.finditer(r"\b[a-z]+\b", claim) if m.group() in COUNTS and m.group() in evidence.lower()]
    months = [m for m in re.finditer(r"\b[A-Z][a-z]+\b", claim) if m.group() in MONTH_NAMES and m.group() in evidence]
    for found, others in ((spoken, COUNTS), (months, MONTH_NAMES)):
        if found:
            m = rng.choice(found)
            return claim[: m.start()] + rng.choice([o for o in others if o != m.group()]) + claim[m.end() :]
    return None


def changed_name(claim: str, evidence: str, rng: random.Random, names: list[str]) -> str | None:
    """Another name where one that the evidence has too stood, but not at the claim's start."""
    found = [m for m in NAME.finditer(claim) if m.start() > 0 and len(m.group()) > 3 and m.group() in evidence]
    if not found:
        return None
    m = rng.choice(found)
    likely = [n for n in rng.sample(names, 60) if len(n.split()) == len(m.group().split()) and n not in evidence and n not in claim]
    return claim[: m.start()] + likely[0] + claim[m.end() :] if likely else None


def changed_subject(claim: str, evidence: str, rng: random.Random, names: list[str]) -> str | None:
    m = re.match(r"[A-Z][\w’'.-]*(?: (?:of |the |de )?[A-Z][\w’'.-]*)*", claim)
    if not m or m.group() not in evidence or m.group() in ("The", "A", "In", "It", "There"):
        return None
    likely = [n for n in rng.sample(names, 60) if len(n.split()) == len(m.group().split()) and n not in evidence]
    return likely[0] + claim[m.end() :] if likely else None


def negated(claim: str, _evidence: str, rng: random.Random, _names: list[str]) -> str | None:
    if NEGATED.search(claim):
        return NEGATED.sub(lambda m: m.group(1) + " ", claim, count=1)
    if re.search(r"\b(?:not|never|no|none|nobody|without|only)\b|n't", claim):
        return None
    if m := AUXILIARY.search(claim):
        word = "never" if m.group() in ("has", "have", "had", "was", "were") and rng.random() < 0.25 else "not"
        return f"{claim[: m.end()]} {word}{claim[m.end() :]}"
    for m in re.finditer(r"\b[a-z]+\b", claim):
        if m.group() in PAST:
            text = "never " + m.group() if rng.random() < 0.3 else "did not " + PAST[m.group()]
            return claim[: m.start()] + text + claim[m.end() :]
        if m.group() in PRESENT:
            return claim[: m.start()] + "does not " + PRESENT[m.group()] + claim[m.end() :]
    return None


def opposite(claim: str, _evidence: str, rng: random.Random, _names: list[str]) -> str | None:
    found = [m for m in re.finditer(r"\b[a-z]+\b", claim) if m.group() in OPPOSITE]
    if not found or re.search(r"\b(?:not|never|no)\b", claim):
        return None
    m = rng.choice(found)
    return claim[: m.start()] + OPPOSITE[m.group()] + claim[m.end() :]


CHANGES: list[tuple[str, Change, tuple[int, ...]]] = [
    ("number", changed_number, (REFUTES,)),
    ("name", changed_name, (REFUTES, NEITHER)),
    ("subject", changed_subject, (NEITHER, REFUTES, QUALIFIES)),
    ("negation", negated, (REFUTES,)),
    ("opposite", opposite, (REFUTES,)),
]

# "{e}" is the evidence or the claim itself, without its full stop, as it stands within a sentence.
FRAMES: list[tuple[str, tuple[int, ...]]] = [
    ("It is not true that {e}.", (REFUTES,)), ("The claim that {e} is false.", (REFUTES,)), ("It is a common myth that {e}.", (REFUTES,)),
    ("Contrary to what is often said, it is wrong that {e}.", (REFUTES,)), ("Officials denied that {e}.", (REFUTES,)),
    ("The review found no truth in the story that {e}.", (REFUTES,)), ("The suggestion that {e} has been debunked.", (REFUTES,)),
    ("It is imprecise to say that {e}.", (QUALIFIES,)), ("It would be misleading to reduce this to the statement that {e}.", (QUALIFIES,)),
    ("Critics warn that the phrase “{e}” simplifies the matter.", (QUALIFIES,)), ("It is disputed whether {e}.", (QUALIFIES,)),
    ("The claim that {e} is only partly true.", (QUALIFIES,)), ("Whether {e} is contested among experts.", (QUALIFIES,)),
    ("Some sources exaggerate when they write that {e}.", (QUALIFIES,)), ("That {e} is an overstatement.", (QUALIFIES,)),
    ("This does not demonstrate that {e}.", (QUALIFIES, NEITHER)), ("There is no evidence that {e}.", (QUALIFIES, NEITHER, REFUTES)),
    ("The documents do not show that {e}.", (QUALIFIES, NEITHER)), ("Nothing in the record establishes that {e}.", (QUALIFIES, NEITHER)),
    ("It is not known whether {e}.", (NEITHER,)), ("The report leaves open whether {e}.", (NEITHER,)), ("Is it true that {e}?", (NEITHER,)),
    ("Readers asked whether {e}.", (NEITHER,)), ("If it is true that {e}, much would follow.", (NEITHER, QUALIFIES)),
    ("It may be that {e}.", (QUALIFIES,)), ("Some speculate that {e}.", (QUALIFIES,)), ("He was accused of lying when he said that {e}.", (QUALIFIES, NEITHER, REFUTES)),
    ("It is well documented that {e}.", (SUPPORTS,)), ("According to the report, {e}.", (SUPPORTS,)), ("Researchers confirmed that {e}.", (SUPPORTS,)),
    ("The spokeswoman said that {e}.", (SUPPORTS,)), ("Nobody disputes that {e}.", (SUPPORTS,)), ("As the records show, {e}.", (SUPPORTS,)),
    ("Critics concede that {e}.", (SUPPORTS,)), ("It is correct to say that {e}.", (SUPPORTS,)),
]


def within(text: str) -> str:
    """A sentence as it stands within another: no full stop; a first letter lowered where it is no name."""
    text = text.strip().rstrip(".!?")
    first = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if first in ("The", "A", "An", "There", "It", "In", "This", "These", "Some", "Most", "All", "Many") else text


def is_one_sentence(text: str) -> bool:
    return len(text.split()) < 45 and len(sentences_of(text)) == 1


def changed_examples(pairs: list[Pair], rng: random.Random, share: float) -> Iterator[Example]:
    names = sorted({m.group() for pair in pairs for m in NAME.finditer(pair["claim"]) if m.start() > 0})
    for pair in pairs:
        if pair["label"] != "supports" and not (pair["label"] == "refutes" and pair["set"] in ("fever", "foolmetwice", "fever-symmetric")):
            continue
        if rng.random() > share or len(pair["claim"].split()) > 45 or pair["set"] in ("snli", "med"):
            continue
        evidence = evidence_of(pair, rng)
        title = pair.get("title", "") if rng.random() < 0.5 else ""
        if pair["label"] == "refutes":
            claim, right = negated(pair["claim"], evidence, rng, names), (SUPPORTS, NEITHER)
        else:
            for _, change, right in rng.sample(CHANGES, len(CHANGES)):
                if claim := change(pair["claim"], evidence, rng, names):
                    break
        if claim:
            yield Example(claim, Sentence(evidence, title=title), one_of(*right), None if NEITHER in right else 1, "changed")


def framed_examples(pairs: list[Pair], rng: random.Random, share: float) -> Iterator[Example]:
    for pair in pairs:
        if pair["label"] != "supports" or rng.random() > share or pair["set"] in ("snli", "med"):
            continue
        said = pair["evidence"] if is_one_sentence(pair["evidence"]) and rng.random() < 0.6 else pair["claim"]
        if not is_one_sentence(said) or '"' in said or "“" in said:
            continue
        frame, right = rng.choice(FRAMES)
        yield Example(pair["claim"], Sentence(frame.format(e=within(said))), one_of(*right), 1, "framed")


def hedged_examples(pairs: list[Pair], rng: random.Random, share: float) -> Iterator[Example]:
    """All against some, and what may be against what is, in labelled sentences."""
    swaps = [(r"\bwill\b", "may"), (r"\bis\b", "may be"), (r"\bare\b", "may be"), (r"\bcauses\b", "may cause"), (r"\bwas\b", "was reportedly"),
             (r"\b[Aa]ll\b", "some"), (r"\b[Ee]very\b", "hardly any"), (r"\b[Mm]ost\b", "a few"), (r"\balways\b", "sometimes"), (r"\bmany\b", "few")]
    for pair in pairs:
        if pair["label"] != "supports" or rng.random() > share or not is_one_sentence(pair["evidence"]) or pair["set"] in ("snli", "med"):
            continue
        for pattern, other in rng.sample(swaps, len(swaps)):
            if re.search(pattern, pair["claim"]) and re.search(pattern, pair["evidence"]):
                text = re.sub(pattern, other, pair["evidence"], count=1)
                yield Example(pair["claim"], Sentence(text), one_of(QUALIFIES, NEITHER, REFUTES), 1, "hedged")
                break


def contextual_examples(pairs: list[Pair], rng: random.Random, share: float) -> Iterator[Example]:
    """The mark decides: a sentence keeps its stance among strangers, and a stranger beside it has none."""
    pool = [p for p in pairs if is_one_sentence(p["evidence"]) and not p.get("binary")]
    for pair in pool:
        if rng.random() > share:
            continue
        one, two = (rng.choice(pool)["evidence"] for _ in range(2))
        label = {"supports": SUPPORTS, "refutes": REFUTES, "neither": NEITHER}[pair["label"]]
        right = one_of(QUALIFIES) if pair.get("partial") else one_of(label)
        title = pair.get("title", "")
        if rng.random() < 0.6:
            sentence = Sentence(pair["evidence"], before=one if rng.random() < 0.7 else "", after=two if rng.random() < 0.5 else "", title=title)
            yield Example(pair["claim"], sentence, right, 1 if label != NEITHER else None, "contextual")
        elif label != NEITHER:
            sentence = Sentence(one, before=pair["evidence"] if rng.random() < 0.5 else "", after=pair["evidence"], title=title)
            yield Example(pair["claim"], sentence, one_of(NEITHER), 0, "contextual")


def close_examples(pairs: list[Pair], rng: random.Random, count: int) -> Iterator[Example]:
    """Evidence of other claims that shares the claim's words (TF-IDF), where those claims are other ones."""
    pool = [p for p in pairs if p["set"] not in ("snli", "med", "mnli", "negation-nli", "summedits", "qags", "nli4ct")]
    texts = [(p["evidence"], p["claim"], p.get("title", "")) for p in pool]
    vectorizer = TfidfVectorizer(sublinear_tf=True, stop_words="english", dtype=np.float32)
    by_text = vectorizer.fit_transform([evidence for evidence, *_ in texts])
    by_claim = vectorizer.transform([claim for _, claim, _ in texts])
    asked = rng.sample(range(len(pool)), min(count, len(pool)))
    for start in range(0, len(asked), 256):
        rows = asked[start : start + 256]
        near_text = (by_claim[rows] @ by_text.T).toarray()
        near_claim = (by_claim[rows] @ by_claim.T).toarray()
        near_text[near_claim > 0.3] = 0
        for row, at in enumerate(rows):
            best = np.argpartition(-near_text[row], 12)[:12]
            likely = [int(b) for b in best if near_text[row, b] > 0.08 and texts[b][1] != pool[at]["claim"]]
            if not likely:
                continue
            evidence, _, title = texts[rng.choice(likely)]
            parts = sentences_of(evidence)
            own = set(words(pool[at]["claim"]))
            near = max(parts, key=lambda part: len(own & set(words(part))))
            text = near if rng.random() < 0.6 else window(pool[at]["claim"], evidence, 150)
            sentence = Sentence(text, title=title if rng.random() < 0.5 else "")
            yield Example(pool[at]["claim"], sentence, one_of(NEITHER), 0, "close")


def sister_examples(pairs: list[Pair], rng: random.Random, count: int) -> Iterator[Example]:
    """Evidence of another claim about the same subject: it bears on the subject, and decides nothing."""
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        subject = re.match(r"(?:The )?[A-Z][\w’'.-]*(?: (?:of |the |de )?[A-Z][\w’'.-]*)+", pair["claim"])
        key = pair.get("title") or (subject and subject.group())
        if key and pair["label"] in ("supports", "refutes"):
            groups[pair["set"] + key].append(pair)
    made = []
    for group in groups.values():
        for pair in group:
            own = set(words(pair["claim"]))
            far = [
                other["evidence"]
                for other in group
                if len(set(words(other["evidence"])) & set(words(pair["evidence"]))) < 0.3 * len(set(words(other["evidence"])))
                and len(own & set(words(other["evidence"]))) < 0.6 * len(own)
            ]
            if far:
                sentence = Sentence(window(pair["claim"], rng.choice(far), 120), title=pair.get("title", ""))
                made.append(Example(pair["claim"], sentence, one_of(NEITHER, QUALIFIES), None, "sister"))
    yield from rng.sample(made, min(count, len(made)))


LINKED = r"(?:,? ?\(?\b(?:in|on|of|since|from|at|by|for|with|to|during|as|about|around|and|the|a|an|early|late)\b ?)*"


def without(text: str, phrase: str) -> str | None:
    """The text less a phrase and the words that hang it on; None where some of it remains or too little."""
    left = re.sub(LINKED + re.escape(phrase) + r"(?:[’']s)?", " ", text)
    left = re.sub(r"\( *\)", "", left)
    left = re.sub(r"\s+([,.;)])", r"\1", re.sub(r"\s+", " ", left)).strip(" ,")
    return left if len(left.split()) >= 4 and not set(words(phrase)) & set(words(left)) else None


def omitted_examples(pairs: list[Pair], rng: random.Random, share: float) -> Iterator[Example]:
    """Evidence less what it decides by: it then neither bears the claim out nor speaks against it.

    Less something else it decides as before.
    """
    for pair in pairs:
        if pair.get("binary") or pair["label"] not in ("supports", "refutes") or len(pair["evidence"].split()) > 70 or rng.random() > share:
            continue
        claim, evidence, title = pair["claim"], pair["evidence"], pair.get("title", "")
        own = set(words(claim))
        found = (m for pattern in (YEAR, NUMBER, NAME) for m in pattern.finditer(evidence, 1))
        told = [m.group() for m in found if len(m.group()) > 1 and "-" not in evidence[m.start() - 1 : m.end() + 1]]
        subject = set(words(" ".join(claim.split()[:2])))
        if pair["label"] == "supports":
            decides = [part for part in told if set(words(part)) <= own - subject]
        else:
            # One number on either side, and they differ: it is by this that the evidence refutes.
            asked, given = ({m.group() for m in NUMBER.finditer(text)} for text in (claim, evidence))
            decides = list(given) if len(asked) == len(given) == 1 and asked != given else []
        beside = [part for part in told if pair["label"] == "supports" and not set(words(part)) & own]
        for parts, right in ((decides, (NEITHER, QUALIFIES)), (beside if rng.random() < 0.3 else [], (SUPPORTS,))):
            if parts and (left := without(evidence, rng.choice(parts))):
                yield Example(claim, Sentence(left, title=title if rng.random() < 0.5 else ""), one_of(*right), 1, "omitted")


def stranger_examples(pairs: list[Pair], rng: random.Random, count: int) -> Iterator[Example]:
    for _ in range(count):
        one, two = rng.sample(pairs, 2)
        text = rng.choice(sentences_of(two["evidence"]) or [two["evidence"]])
        yield Example(one["claim"], Sentence(text, title=two.get("title", "")), one_of(NEITHER), 0, "stranger")


def beside_examples(pairs: list[Pair], rng: random.Random) -> Iterator[Example]:
    """Sentences of an abstract that holds the evidence elsewhere, and the evidence among its neighbours."""
    rationales: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        if pair["set"] == "scifact" and pair["unit"] == "rationale":
            rationales[(pair["claim"], pair["title"])].append(pair)
    for pair in pairs:
        own = rationales.get((pair["claim"], pair.get("title", "")))
        if pair["set"] != "scifact" or pair["unit"] != "abstract" or not own:
            continue
        parts = sentences_of(pair["evidence"])
        evidence = [words(p["evidence"]) for p in own]
        for at, part in enumerate(parts):
            before, after = parts[at - 1] if at else "", parts[at + 1] if at + 1 < len(parts) else ""
            sentence = Sentence(part, before=before, after=after, title=pair["title"])
            mine = set(words(part))
            overlap = max(len(mine & set(e)) / max(1, len(mine)) for e in evidence)
            if overlap > 0.9:
                label = {"supports": SUPPORTS, "refutes": REFUTES}.get(own[0]["label"], NEITHER)
                yield Example(pair["claim"], sentence, one_of(label), 1, "beside")
            elif overlap < 0.5 and rng.random() < 0.25:
                yield Example(pair["claim"], sentence, one_of(NEITHER), None, "beside")


def retrieved_examples(data: Path, settings: dict, rng: random.Random) -> Iterator[Example]:
    """Claims beside documents that were found for them and hold no evidence."""
    for name in settings["retrieval"]:
        folder = data / "retrieval" / name
        corpus = list(read_lines(folder / "corpus.jsonl.gz"))
        queries = {row["_id"]: row["text"] for row in read_lines(folder / "queries.jsonl")}
        judgements = read_judgements(folder / "qrels-train.tsv")
        vectorizer = TfidfVectorizer(sublinear_tf=True, stop_words="english", dtype=np.float32)
        documents = vectorizer.fit_transform([f"{d['title']} {d['text']}" for d in corpus])
        asked = [query for query in judgements if query in queries]
        scores = (vectorizer.transform([queries[q] for q in asked]) @ documents.T).toarray()
        for row, query in enumerate(asked):
            near = [int(at) for at in np.argsort(-scores[row])[:20] if corpus[at]["_id"] not in judgements[query]]
            for at in rng.sample(near, min(settings["retrievedNegatives"], len(near))):
                document = corpus[at]
                text = window(queries[query], document["text"], 130)
                yield Example(queries[query], Sentence(text, title=document["title"]), one_of(NEITHER), 0, "retrieved")
            for document in corpus:
                if document["_id"] in judgements[query]:
                    text = window(queries[query], document["text"], 130)
                    anything = (1.0, 1.0, 1.0, 1.0)
                    yield Example(queries[query], Sentence(text, title=document["title"]), anything, 1, "retrieved")


def made_examples(pairs: list[Pair], data: Path, settings: dict, rng: random.Random) -> list[Example]:
    made = settings["made"]
    return [
        *changed_examples(pairs, rng, made["changed"]),
        *framed_examples(pairs, rng, made["framed"]),
        *hedged_examples(pairs, rng, made["hedged"]),
        *contextual_examples(pairs, rng, made["contextual"]),
        *close_examples(pairs, rng, made["close"]),
        *sister_examples(pairs, rng, made["sister"]),
        *omitted_examples(pairs, rng, made["omitted"]),
        *stranger_examples(pairs, rng, made["stranger"]),
        *beside_examples(pairs, rng),
        *retrieved_examples(data, settings, rng),
        *invented_examples(made["invented"], rng),
    ]
