"""What the reader learns from, in one form whatever its source says.

A target over stances is four numbers: a distribution where they add up to one, else a set of stances
any of which is right. A sentence without a target is one of which nobody said anything.
"""

import random
import re
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from pairs import Pair, allowed, read_lines, read_set
from reader_input import Passage

SUPPORTS, REFUTES, QUALIFIES, NEITHER = 0, 1, 2, 3
LABELS = {"supports": SUPPORTS, "refutes": REFUTES, "qualifies": QUALIFIES, "neither": NEITHER}
Target = tuple[float, float, float, float]

SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[A-Z0-9“\"(])|\n+")
WORD = re.compile(r"[a-z0-9]+")
EVIDENCE_WORDS = 150


@dataclass(frozen=True)
class Example:
    claim: str
    passage: Passage
    target: Target
    sentences: tuple[Target | None, ...]
    source: str


def one_of(*labels: int) -> Target:
    return tuple(1.0 if at in labels else 0.0 for at in range(4))  # type: ignore[return-value]


def is_held_out(key: str, share: float) -> bool:
    """Kept from training, by a claim's or a passage's name, so that none is on both sides."""
    return int(sha256(key.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF < share


# --- claims put as questions

_AUXILIARIES = set(
    "is are was were has have had will would can could may might must should did does do "
    "isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't didn't doesn't don't".split()
)
_SUBORDINATE = set("who which that whom whose where when because if although though while as whether than what how".split())
_OPENING = set("In At By During After Before Since On Under For Until Without When While If Although Because As".split())
_SMALL = set(
    "The A An No Some All Every Each This These Those It He She They There Nobody None Only Most More Fewer Less "
    "Neither Both Several Many Few Its Their His Her Not Someone Somebody Anyone Everyone".split()
)


def as_question(claim: str) -> str | None:
    """A statement as a yes/no question, its first auxiliary in front; None where it has none to move."""
    words_of = claim.rstrip(" .").split(" ")
    if words_of[0] in _OPENING:
        return None
    for at, word in enumerate(words_of[:9]):
        if word.lower().strip(",") in _SUBORDINATE:
            return None
        if at > 0 and word in _AUXILIARIES:
            first = words_of[0].lower() if words_of[0] in _SMALL else words_of[0]
            return " ".join([word.capitalize(), first, *words_of[1:at], *words_of[at + 1 :]]) + "?"
    return None


# --- passages that were written for this


def read_written(files: list[Path], share: float) -> tuple[list[dict], list[dict]]:
    """The records to learn from and those held back, by passage."""
    records = [record for file in files for record in read_lines(file)]
    held = [record for record in records if is_held_out(record["id"], share)]
    return [record for record in records if not is_held_out(record["id"], share)], held


def passage_of(record: dict) -> Passage:
    return Passage(tuple(record["sentences"]), record["title"], record["publisher"], record["date"])


def written_example(record: dict, claim: dict) -> Example:
    count = len(record["sentences"])
    own = tuple(one_of(LABELS[claim["sentence"].get(str(at), "neither")]) for at in range(count))
    return Example(claim["claim"], passage_of(record), one_of(LABELS[claim["passage"]]), own, "written")


def _deciding(claim: dict) -> set[int]:
    return {at for group in claim["decisive"] for at in group} | {int(at) for at in claim["sentence"]}


def _without(example: Example, left_out: set[int]) -> Example:
    kept = [at for at in range(len(example.sentences)) if at not in left_out]
    passage = replace(example.passage, sentences=tuple(example.passage.sentences[at] for at in kept))
    return replace(example, passage=passage, sentences=tuple(example.sentences[at] for at in kept))


def _trimmed(example: Example, deciding: set[int], rng: random.Random) -> Example:
    """Fewer sentences from both ends, as many as leave what decides and three at least."""
    first, last = 0, len(example.sentences) - 1
    while last - first >= 3 and rng.random() < 0.7:
        at = first if rng.random() < 0.5 else last
        if at in deciding:
            break
        first, last = (first + 1, last) if at == first else (first, last - 1)
    return _without(example, {at for at in range(len(example.sentences)) if not first <= at <= last})


def _beside_strangers(own: Example, record: dict, records: list[dict], rng: random.Random, at_most: int) -> Example:
    """With sentences of another document before or behind, as where a passage is cut or a page is mixed."""
    stranger = rng.choice(records)
    if stranger["id"] == record["id"]:
        return own
    other = stranger["sentences"]
    count = rng.randint(0, min(at_most, len(other)))
    start = rng.randint(0, len(other) - count)
    added = tuple(other[start : start + count])
    nothing = tuple(one_of(NEITHER) for _ in added)
    sentences, targets = own.passage.sentences, own.sentences
    if rng.random() < 0.5:
        return replace(own, passage=replace(own.passage, sentences=added + sentences), sentences=nothing + targets)
    return replace(own, passage=replace(own.passage, sentences=sentences + added), sentences=targets + nothing)


def _only_what_decides(example: Example, deciding: set[int], rng: random.Random) -> Example:
    """One or two sentences; where none decides, some that stand together."""
    count = len(example.sentences)
    first = rng.randint(0, count - 2)
    kept = deciding or set(range(first, first + rng.randint(1, 2)))
    return _without(example, set(range(count)) - kept)


def _without_some_metadata(passage: Passage, rng: random.Random) -> Passage:
    return replace(
        passage,
        title=passage.title if rng.random() < 0.8 else "",
        publisher=passage.publisher if rng.random() < 0.6 else "",
        date=passage.date if rng.random() < 0.6 else "",
    )


def written_examples(records: list[dict], settings: dict, rng: random.Random) -> list[Example]:
    """One pass over the claims: some passages shortened, some without what decides, some strangers'."""
    examples = []
    for record in records:
        for claim in record["claims"]:
            example, deciding = written_example(record, claim), _deciding(claim)
            chance = rng.random()
            if chance < settings["withoutWhatDecides"] and 0 < len(deciding) <= len(record["sentences"]) - 2:
                example = replace(_without(example, deciding), target=one_of(QUALIFIES, NEITHER))
            elif chance > 1 - settings["strangers"]:
                other = rng.choice(records)
                if other["id"] != record["id"]:
                    nothing = tuple(one_of(NEITHER) for _ in other["sentences"])
                    example = Example(claim["claim"], passage_of(other), one_of(NEITHER), nothing, "stranger")
            elif chance > 1 - settings["strangers"] - settings["verbatim"]:
                said = replace(example.passage, sentences=(example.claim,))
                alone = replace(example, passage=said, target=one_of(SUPPORTS), sentences=(one_of(SUPPORTS),))
                example = _beside_strangers(alone, record, records, rng, 3)
            elif chance > 1 - settings["strangers"] - settings["verbatim"] - settings["short"]:
                short = _only_what_decides(example, deciding, rng)
                example = _beside_strangers(short, record, records, rng, 2) if rng.random() < 0.5 else short
            elif rng.random() < settings["trimmed"]:
                example = _trimmed(example, deciding, rng)
            asked = as_question(example.claim) if rng.random() < settings["questions"] else None
            passage = _without_some_metadata(example.passage, rng)
            examples.append(replace(example, claim=asked or example.claim, passage=passage))
    return examples


# --- labelled pairs


def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def sentences_of(text: str) -> list[str]:
    return [part.strip() for part in SENTENCE_END.split(text) if part and part.strip()]


def digest(claim: str, evidence: str, limit: int = EVIDENCE_WORDS) -> list[str]:
    """The sentences that share most of the claim's words, in their order, up to so many words."""
    own, parts = set(words(claim)), sentences_of(evidence)
    gain = [len(own & set(words(part))) / (8 + len(words(part)) ** 0.5) for part in parts]
    kept: set[int] = set()
    room = limit
    for at in sorted(range(len(parts)), key=lambda at: -gain[at]):
        size = len(parts[at].split())
        if size <= room or not kept:
            kept.add(at)
            room -= size
        if room <= 0:
            break
    return [" ".join(parts[at].split()[:limit]) for at in sorted(kept)]


def target_of(pair: Pair) -> Target:
    label = LABELS[pair["label"]]
    if pair.get("binary"):
        return one_of(SUPPORTS) if label == SUPPORTS else one_of(REFUTES, QUALIFIES, NEITHER)
    if pair.get("partial"):
        return one_of(QUALIFIES)
    if pair["set"] == "nli4ct" and label == REFUTES or pair.get("weak"):
        return one_of(REFUTES, NEITHER)
    if label == NEITHER and pair["set"] in ("sufficient-facts", "mnli", "negation-nli", "healthver"):
        return one_of(QUALIFIES, NEITHER)
    if pair["set"] == "climate-fever":
        # A person who sees a stance where the majority saw none is a quarter right.
        votes = {LABELS[name]: count for name, count in pair["votes"].items()}
        total = sum(votes.values())
        return tuple(0.75 * (at == label) + 0.25 * votes.get(at, 0) / total for at in range(4))  # type: ignore[return-value]
    return one_of(label)


def pair_example(pair: Pair) -> Example:
    """One sentence alone has the pair's stance; of several, none has one where the whole has none."""
    parts, target = digest(pair["claim"], pair["evidence"]), target_of(pair)
    own: list[Target | None] = [None] * len(parts)
    if len(parts) == 1:
        own = [target]
    elif pair["label"] == "neither" and not pair.get("partial") and not pair.get("binary"):
        own = [one_of(QUALIFIES, NEITHER)] * len(parts)
    return Example(pair["claim"], Passage(tuple(parts), pair.get("title", "")), target, tuple(own), pair["set"])


def read_pairs(data: Path, settings: dict, licences: dict) -> tuple[list[Pair], list[Pair]]:
    """The pairs to learn from and those held back, by claim."""
    learn, keep = [], []
    for name in allowed(list(settings["times"]), licences):
        for pair in read_set(data / "pairs/train", name):
            if pair.get("synthetic") or not pair["evidence"].strip():
                continue
            if name in settings["asBinary"]:
                pair["binary"] = True
            (keep if is_held_out(pair["claim"], settings["heldOut"]) else learn).append(pair)
    return learn, keep


def drawn(pairs: list[Pair], settings: dict, rng: random.Random) -> list[Example]:
    """One pass over the pairs, each set as often as the settings say; a fraction is drawn."""
    examples = []
    for pair in pairs:
        times = settings["times"][pair["set"]] * settings["pairs"]
        for _ in range(int(times) + (rng.random() < times - int(times))):
            example = pair_example(pair)
            examples.append(replace(example, passage=_without_some_metadata(example.passage, rng)))
    return examples
