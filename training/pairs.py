"""Reads the pair files of a data folder: one JSON object a line, gzipped."""

import gzip
import json
from pathlib import Path
from typing import Any, Iterator

Pair = dict[str, Any]


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    opened = gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else path.open(encoding="utf8")
    with opened as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def read_set(folder: Path, name: str) -> list[Pair]:
    return list(read_lines(folder / f"{name}.jsonl.gz"))


def read_judgements(path: Path) -> dict[str, dict[str, int]]:
    """Query id to document id to degree of relevance (BEIR's qrels, with or without a header)."""
    judgements: dict[str, dict[str, int]] = {}
    opened = gzip.open(path, "rt") if path.suffix == ".gz" else path.open()
    with opened as lines:
        for line in lines:
            query, document, degree = line.rstrip("\n").split("\t")
            if degree.lstrip("-").isdigit():
                judgements.setdefault(query, {})[document] = int(degree)
    return judgements


def allowed(sets: list[str], licences: dict[str, Any]) -> list[str]:
    """Leaves out what may not be used commercially, unless the settings allow research data."""
    if licences["allow"] == "research":
        return sets
    return [name for name in sets if name not in licences["forbidCommercialUse"]]
