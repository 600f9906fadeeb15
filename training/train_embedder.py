"""Tunes the embedder on claims and their evidence: `python train_embedder.py DATA BASE OUT`.

Contrastive loss over the batch (van den Oord et al. 2018, arXiv:1807.03748), one data set a batch
so that the other passages are near ones. The result is averaged with the base weights (Wortsman et
al. 2022, arXiv:2109.01903), which keeps what the base knows of other fields.
"""

import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from sklearn.feature_extraction.text import TfidfVectorizer
from torch.nn import functional

from bert import Encoder, load_base
from optimize import Optimizer
from pairs import allowed, read_judgements, read_lines, read_set
from tokens import load_tokenizer, pad, text_input

HERE = Path(__file__).parent
Example = tuple[str, str, str | None]


def passage_of(title: str, text: str) -> str:
    return f"{title}. {text}" if title else text


def claim_examples(folder: Path, name: str, most: int, rng: random.Random) -> list[Example]:
    examples = []
    for pair in read_set(folder, name):
        bears = pair["label"] in ("supports", "refutes") or pair.get("partial")
        if not bears or pair.get("weak") or len(pair["evidence"].split()) < 4:
            continue
        title = pair.get("title", "") if rng.random() < 0.5 else ""
        examples.append((pair["claim"], passage_of(title, pair["evidence"]), None))
    return rng.sample(examples, min(most, len(examples)))


def retrieval_examples(folder: Path, settings: dict, rng: random.Random) -> list[Example]:
    """Queries of the train part with a relevant document and one that only shares their words (TF-IDF)."""
    corpus = {row["_id"]: passage_of(row["title"], row["text"]) for row in read_lines(folder / "corpus.jsonl.gz")}
    queries = {row["_id"]: row["text"] for row in read_lines(folder / "queries.jsonl")}
    judgements = read_judgements(folder / "qrels-train.tsv")
    ids, asked = list(corpus), [query for query in judgements if query in queries]
    vectorizer = TfidfVectorizer(sublinear_tf=True, stop_words="english", dtype=np.float32)
    documents = vectorizer.fit_transform(corpus.values())
    scores = (vectorizer.transform([queries[query] for query in asked]) @ documents.T).toarray()
    first, last = settings["hardNegativeRanks"]
    examples = []
    for query, own in zip(asked, scores):
        near = [ids[at] for at in np.argsort(-own)[first:last]]
        wrong = [document for document in near if document not in judgements[query]]
        for document in judgements[query]:
            for distractor in rng.sample(wrong, settings["retrievalEpochs"]):
                examples.append((queries[query], corpus[document], corpus[distractor]))
    return examples


def batches_of(groups: list[tuple[list[Example], int]], rng: random.Random) -> list[list[Example]]:
    """Batches of one data set each, in random order."""
    batches = []
    for examples, size in groups:
        shuffled = rng.sample(examples, len(examples))
        batches += [shuffled[at : at + size] for at in range(0, len(shuffled) - size // 2, size)]
    rng.shuffle(batches)
    return batches


def vectors_of(encoder: Encoder, inputs: list, together: int = 16) -> torch.Tensor:
    """Vectors in the inputs' order, run in groups of like length so that little of it is padding."""
    order = sorted(range(len(inputs)), key=lambda at: len(inputs[at][0]))
    groups = [order[at : at + together] for at in range(0, len(order), together)]
    hidden = torch.cat([encoder(*pad([inputs[at] for at in group]))[:, 0].float() for group in groups])
    return functional.normalize(hidden[torch.tensor(order).argsort()], dim=-1)


def loss_of(encoder: Encoder, tokenizer, batch: list[Example], settings: dict) -> torch.Tensor:
    limit, prefix = settings["trainedTokens"], settings["queryPrefix"]
    passages = [passage for _, passage, _ in batch] + [wrong for *_, wrong in batch if wrong]
    queries = vectors_of(encoder, [text_input(tokenizer, prefix + claim, limit) for claim, *_ in batch])
    scores = queries @ vectors_of(encoder, [text_input(tokenizer, passage, limit) for passage in passages]).T
    same = torch.tensor(
        [
            [at != row and (claim == other[0] or passages[at] == batch[row][1]) for at, other in enumerate(batch)]
            + [False] * (len(passages) - len(batch))
            for row, (claim, *_) in enumerate(batch)
        ]
    )
    scores = (scores / settings["temperature"]).masked_fill(same, -1e4)
    return functional.cross_entropy(scores, torch.arange(len(batch)))


def main(data: Path, base: Path, out: Path) -> None:
    everything = json.loads((HERE / "settings.json").read_text())
    settings = everything["embedder"]
    rng = random.Random(everything["seed"])
    torch.manual_seed(everything["seed"])
    tokenizer = load_tokenizer(base / everything["base"]["tokenizer"])
    start = load_base(base / everything["base"]["model"])
    encoder = load_base(base / everything["base"]["model"]).bfloat16().train()

    groups: list[tuple[list[Example], int]] = []
    for name in allowed(settings["sets"], everything["licences"]):
        examples = claim_examples(data / "pairs/train", name, settings["mostOfASet"], rng)
        print(name, len(examples), flush=True)
        groups.append((examples, settings["batch"]))
    for name in allowed(settings["retrieval"], everything["licences"]):
        examples = retrieval_examples(data / "retrieval" / name, settings, rng)
        groups.append((examples, settings["retrievalBatch"]))
        print(f"retrieval {name}", len(examples), flush=True)
    batches = batches_of(groups, rng)
    optimizer = Optimizer(encoder, settings["learningRate"], len(batches), settings["warmup"])
    began, mean = time.time(), 0.0
    for step, batch in enumerate(batches):
        loss = loss_of(encoder, tokenizer, batch, settings)
        loss.backward()
        optimizer.step()
        mean = loss.item() if step == 0 else 0.98 * mean + 0.02 * loss.item()
        if step % 20 == 0:
            print(f"{step}/{len(batches)} loss {mean:.4f} {time.time() - began:.0f} s", flush=True)

    tuned, before = encoder.float().state_dict(), start.state_dict()
    out.mkdir(parents=True, exist_ok=True)
    torch.save(tuned, out / "embedder-tuned.pt")
    share = settings["shareOfTuned"]
    torch.save({k: share * tuned[k] + (1 - share) * before[k] for k in tuned}, out / "embedder.pt")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
