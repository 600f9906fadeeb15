"""The labelled pairs that the judge learns from, in one form whatever their source says."""

import random
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from judge_input import Sentence
from pairs import Pair, allowed, read_set

SUPPORTS, REFUTES, QUALIFIES, NEITHER = 0, 1, 2, 3
LABELS = {"supports": SUPPORTS, "refutes": REFUTES, "neither": NEITHER}

WORD = re.compile(r"[a-z0-9]+")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[A-Z0-9“\"(])|\n+")


@dataclass(frozen=True)
class Example:
    """`stances` holds one number a stance: a distribution where it adds up to one, else a set of
    labels any of which is right. `relevance` is 0, 1, or None where nobody said."""

    claim: str
    sentence: Sentence
    stances: tuple[float, float, float, float]
    relevance: int | None
    source: str


def one_of(*labels: int) -> tuple[float, float, float, float]:
    return tuple(1.0 if at in labels else 0.0 for at in range(4))  # type: ignore[return-value]


def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def sentences_of(text: str) -> list[str]:
    return [part.strip() for part in SENTENCE_END.split(text) if part and part.strip()]


def digest(claim: str, evidence: str, limit: int) -> str:
    """The sentences that share most of the claim's words, in their order, up to so many words."""
    own = set(words(claim))
    parts = sentences_of(evidence)
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
    return " ".join(" ".join(parts[at].split()[:limit]) for at in sorted(kept))


def window(claim: str, evidence: str, limit: int) -> str:
    """The stretch of so many words that shares most of the claim's words."""
    own, parts = set(words(claim)), evidence.split()
    starts = range(0, max(1, len(parts) - limit // 2), limit // 4)
    best = max(starts, key=lambda at: len(own & set(words(" ".join(parts[at : at + limit])))))
    return " ".join(parts[best : best + limit])


EVIDENCE_WORDS = 165


def evidence_of(pair: Pair, rng: random.Random) -> str:
    evidence = pair["evidence"]
    if len(evidence.split()) <= EVIDENCE_WORDS:
        return evidence
    shorten = digest if rng.random() < 0.6 else window
    return shorten(pair["claim"], evidence, EVIDENCE_WORDS)


def stances_of(pair: Pair) -> tuple[float, float, float, float]:
    label = LABELS[pair["label"]]
    if pair.get("binary"):
        return one_of(SUPPORTS) if label == SUPPORTS else one_of(REFUTES, QUALIFIES, NEITHER)
    if pair.get("partial"):
        return one_of(QUALIFIES)
    if pair["set"] == "nli4ct" and label == REFUTES or pair.get("weak"):
        return one_of(REFUTES, NEITHER)
    if pair["set"] == "sufficient-facts" and label == NEITHER:
        return one_of(QUALIFIES, NEITHER)
    if pair["set"] == "climate-fever":
        # A person who sees a stance where the majority saw none is a quarter right.
        votes = {LABELS[name]: count for name, count in pair["votes"].items()}
        total = sum(votes.values())
        return tuple(0.75 * (at == label) + 0.25 * votes.get(at, 0) / total for at in range(4))  # type: ignore[return-value]
    return one_of(label)


def relevance_of(pair: Pair) -> int | None:
    if pair["label"] in ("supports", "refutes") or pair.get("partial"):
        return 1
    if pair["set"] == "scifact":
        return 1
    return 0 if pair.get("source_label") == "irrelevant" else None


def example_of(pair: Pair, rng: random.Random) -> Example:
    title = pair.get("title", "") if rng.random() < 0.6 else ""
    sentence = Sentence(evidence_of(pair, rng), title=title)
    return Example(pair["claim"], sentence, stances_of(pair), relevance_of(pair), pair["set"])


def is_held_out(claim: str, share: float) -> bool:
    """Kept for calibration, by the claim, so that no claim is on both sides."""
    return int(sha256(claim.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF < share


def read_pairs(data: Path, settings: dict, licences: dict) -> tuple[list[Pair], list[Pair]]:
    """The pairs to learn from and those kept for calibration."""
    learn, keep = [], []
    for name in allowed(settings["sets"], licences):
        for pair in read_set(data / "pairs/train", name):
            if pair.get("synthetic") or not pair["evidence"].strip():
                continue
            if name in settings["asBinary"]:
                pair["binary"] = True
            (keep if is_held_out(pair["claim"], settings["heldOut"]) else learn).append(pair)
    return learn, keep


def real_examples(pairs: list[Pair], settings: dict, rng: random.Random) -> list[Example]:
    """One pass over the pairs, each set as often as the settings say; a fraction is drawn."""
    examples = []
    for pair in pairs:
        times = settings["times"][pair["set"]]
        for _ in range(int(times) + (rng.random() < times - int(times))):
            examples.append(example_of(pair, rng))
    return examples
