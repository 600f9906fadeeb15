"""Trains the reader: `python train_reader.py DATA BASE OUT [--from FOLDER] [--end STEPS] [--bfloat16]`.

Training starts from the base model, or from a reader that was shipped (`--from`), and goes on from what an earlier run left in OUT/reader-state.pt, saved every few minutes, at
a rate that stays (warmup, stable, decay: Hu et al. 2024, arXiv:2404.06395). It can be stopped at any
moment. `--end` lets the rate fall to zero over so many steps and writes OUT/reader.pt; the state from
before the fall stays, so that training can go on.
"""

import argparse
import json
import random
import sys
import time
from collections import defaultdict
from pathlib import Path

import torch
from tokenizers import Tokenizer

from marks import PAD
from mpnet import load_base
from steady import Optimizer
from reader_examples import NEITHER, Example, drawn, read_pairs, read_written, written_examples
from reader_input import reader_input
from reader_model import Reader
from shipped import load_shipped

HERE = Path(__file__).parent
SAVE_SECONDS = 360


def stance_loss(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Cross-entropy; where several labels are right, that of their sum (Jin and Ghahramani 2002)."""
    chances = logits.float().log_softmax(-1)
    spread = -(targets * chances).sum(-1)
    united = -torch.logsumexp(chances.masked_fill(targets == 0, -1e4), -1)
    return torch.where(targets.sum(-1) > 1.001, united, spread)


def pad(inputs: list[tuple[list[int], list[int]]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Ids and mask of a batch, padded to a multiple of 16: few shapes, few kernels."""
    longest = -(-max(len(ids) for ids, _ in inputs) // 16) * 16
    ids = torch.full((len(inputs), longest), PAD)
    mask = torch.zeros((len(inputs), longest))
    for row, (own, _) in enumerate(inputs):
        ids[row, : len(own)] = torch.tensor(own)
        mask[row, : len(own)] = 1
    return ids, mask


def batches_of(inputs: list, tokens: int, rng: random.Random) -> list[list[int]]:
    """Rows of like length, each batch with about so many tokens, in random order."""
    alike: dict[int, list[int]] = defaultdict(list)
    for at in rng.sample(range(len(inputs)), len(inputs)):
        alike[-(-len(inputs[at][0]) // 16) * 16].append(at)
    batches = []
    for length, rows in alike.items():
        size = max(4, tokens // length)
        batches += [rows[at : at + size] for at in range(0, len(rows), size)]
    rng.shuffle(batches)
    return batches


def losses(reader: Reader, rows: list[tuple[Example, tuple[list[int], list[int]]]], settings: dict):
    """Of whole passages, and of sentences; nine in ten sentences decide nothing and count for less."""
    passage, sentence = reader(*pad([own for _, own in rows]))
    whole = stance_loss(passage, torch.tensor([example.target for example, _ in rows])).mean()
    places, targets = [], []
    for row, (example, (_, marks)) in enumerate(rows):
        for mark, target in zip(marks, example.sentences):
            if target is not None:
                places.append((row, mark))
                targets.append(target)
    if not targets:
        return whole, None
    at = torch.tensor(places)
    wanted = torch.tensor(targets)
    weights = torch.where(wanted[:, NEITHER] > 0, settings["weightOfNeither"], 1.0)
    single = stance_loss(sentence[at[:, 0], at[:, 1], :4], wanted)
    return whole, (single * weights).sum() / weights.sum()


def freeze(reader: Reader) -> None:
    encoder = reader.encoder
    for part in (encoder.words, encoder.positions, encoder.biases, encoder.norm, *encoder.layers[: encoder.frozen]):
        part.requires_grad_(False)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--from", type=Path, dest="shipped")
    parser.add_argument("--end", type=int, default=0)
    parser.add_argument("--bfloat16", action="store_true", help="quicker where the processor multiplies in it")
    asked = parser.parse_args()
    everything = json.loads((HERE / "settings.json").read_text())
    settings = everything["reader"]
    asked.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(asked.base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()

    torch.manual_seed(everything["seed"])
    reader = Reader(load_base(asked.base / "model.safetensors", settings["frozenLayers"]))
    with torch.no_grad():
        reader.passage.weight.mul_(0.3)
        reader.sentence.weight.mul_(0.3)
    epoch = at = 0
    if asked.shipped:
        load_shipped(reader, asked.shipped)
        epoch = 1
    freeze(reader)
    reader.train()
    optimizer = Optimizer(reader, settings["learningRate"], settings["warmup"], settings["fresh"])
    state_file = asked.out / "reader-state.pt"
    if state_file.exists():
        state = torch.load(state_file)
        reader.load_state_dict(state["reader"])
        optimizer.adam.load_state_dict(state["adam"])
        optimizer.taken = state["taken"]
        epoch, at = state["epoch"], state["at"]
        print(f"goes on in pass {epoch} at step {at}", flush=True)

    written = [asked.data / "pairs/train/written/passages.jsonl.gz", *sorted((HERE / "written").glob("*.jsonl*"))]
    records, _ = read_written(written, settings["heldOutPassages"])
    pairs, _ = read_pairs(asked.data, settings, everything["licences"])
    left, total = asked.end, asked.end
    began, saved, seen, means = time.time(), time.time(), 0, {}
    while True:
        rng = random.Random(everything["seed"] + epoch)
        examples = [*written_examples(records, settings, rng), *drawn(pairs, settings, rng)]
        inputs = [reader_input(tokenizer, e.claim, e.passage) for e in examples]
        plan = batches_of(inputs, settings["tokens"], rng)
        print(f"pass {epoch}: {len(examples)} examples, {sum(len(i) for i, _ in inputs)} tokens, {len(plan)} steps", flush=True)
        while at < len(plan):
            rows = [(examples[row], inputs[row]) for row in plan[at]]
            with torch.autocast("cpu", torch.bfloat16, enabled=asked.bfloat16):
                whole, single = losses(reader, rows, settings)
            (whole if single is None else whole + settings["weightOfSentences"] * single).backward()
            optimizer.step(left / total if total else 1.0)
            at += 1
            seen += sum(len(own[0]) for _, own in rows)
            for name, value in (("passage", whole), ("sentence", single)):
                if value is not None:
                    means[name] = 0.98 * means.get(name, value.item()) + 0.02 * value.item()
            if at % 20 == 0:
                told = " ".join(f"{name} {value:.3f}" for name, value in means.items())
                gone = time.time() - began
                print(f"{epoch}:{at}/{len(plan)} {told} {gone:.0f} s {seen / gone:.0f} tokens/s", flush=True)
            if total:
                left -= 1
                if left == 0:
                    torch.save(reader.state_dict(), asked.out / "reader.pt")
                    return
            elif time.time() - saved > SAVE_SECONDS:
                fresh = state_file.with_suffix(".new")
                now = {"reader": reader.state_dict(), "adam": optimizer.adam.state_dict(), "taken": optimizer.taken}
                torch.save({**now, "epoch": epoch, "at": at}, fresh)
                fresh.replace(state_file)
                saved = time.time()
        epoch, at = epoch + 1, 0


if __name__ == "__main__":
    sys.exit(main())
