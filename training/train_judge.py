"""Trains the judge on labelled pairs and on pairs made by rules: `python train_judge.py DATA BASE OUT [STAGE]`.

The settings name the stages; each starts from what the one before left in OUT. STAGE, from 0, is
the first to run.
"""

import json
import random
import sys
import time
from collections import defaultdict
from pathlib import Path

import torch
from torch.nn import functional

from bert import average, load_base
from contrasts import contrast_examples
from judge_data import Example, read_pairs, real_examples
from judge_input import judge_input
from judge_model import Judge
from optimize import Optimizer
from rules import made_examples
from tokens import load_tokenizer, pad

HERE = Path(__file__).parent


def stance_loss(logits: torch.Tensor, stances: torch.Tensor) -> torch.Tensor:
    """Cross-entropy; where several labels are right, that of their sum (Jin and Ghahramani 2002)."""
    chances = logits.float().log_softmax(-1)
    spread = -(stances * chances).sum(-1)
    united = -torch.logsumexp(chances.masked_fill(stances == 0, -1e4), -1)
    return torch.where(stances.sum(-1) > 1.001, united, spread)


def batches_of(inputs: list, tokens: int, rng: random.Random) -> list[list[int]]:
    """Rows of like length, each batch with about so many tokens, in random order."""
    alike: dict[int, list[int]] = defaultdict(list)
    for at in rng.sample(range(len(inputs)), len(inputs)):
        alike[-(-len(inputs[at][0]) // 16) * 16].append(at)
    batches = []
    for length, rows in alike.items():
        size = max(8, tokens // length // 8 * 8)
        batches += [rows[at : at + size] for at in range(0, len(rows), size)]
    rng.shuffle(batches)
    return batches


def train(judge: Judge, tokenizer, epochs, settings: dict, rng: random.Random, save) -> None:
    """`epochs` is a list of functions that make an epoch's examples, so that few are held at once."""
    made: list[list[Example]] = [make() for make in epochs]
    inputs = [[judge_input(tokenizer, e.claim, e.sentence) for e in epoch] for epoch in made]
    plan = [(at, rows) for at, epoch in enumerate(inputs) for rows in batches_of(epoch, settings["tokens"], rng)]
    total = sum(len(row[0]) for epoch in inputs for row in epoch)
    print(f"{sum(map(len, made))} pairs, {total} tokens, {len(plan)} steps", flush=True)
    optimizer = Optimizer(judge, settings["learningRate"], len(plan), settings["warmup"])
    began, mean, seen = time.time(), None, 0
    for step, (epoch, rows) in enumerate(plan):
        batch = pad([inputs[epoch][at] for at in rows])
        stances = torch.tensor([made[epoch][at].stances for at in rows])
        known = [made[epoch][at].relevance for at in rows]
        relevance, stance = judge(*batch)
        loss = stance_loss(stance, stances).mean()
        bears = [at for at, value in enumerate(known) if value is not None]
        if bears:
            wanted = torch.tensor([float(known[at]) for at in bears])
            loss = loss + 0.5 * functional.binary_cross_entropy_with_logits(relevance.float()[bears], wanted)
        loss.backward()
        optimizer.step()
        seen += sum(len(inputs[epoch][at][0]) for at in rows)
        mean = loss.item() if mean is None else 0.99 * mean + 0.01 * loss.item()
        if step % 50 == 0:
            gone = time.time() - began
            print(f"{step}/{len(plan)} loss {mean:.4f} {gone:.0f} s {seen / gone:.0f} tokens/s", flush=True)
        if step % 1000 == 999:
            save()
    save()


def main(data: Path, base: Path, out: Path, first: str = "0") -> None:
    everything = json.loads((HERE / "settings.json").read_text())
    tokenizer = load_tokenizer(base / everything["base"]["tokenizer"])
    out.mkdir(parents=True, exist_ok=True)
    learn, _ = read_pairs(data, everything["judge"], everything["licences"])
    judge = Judge(load_base(base / everything["base"]["model"]))
    for number, stage in enumerate(everything["judge"]["stages"]):
        if number < int(first):
            continue
        settings = {**everything["judge"], **stage}
        rng = random.Random(everything["seed"] + number)
        torch.manual_seed(everything["seed"] + number)
        if number > 0:
            judge.load_state_dict(average([out / f"judge-{earlier}.pt" for earlier in stage["from"]], stage.get("shares")))
        judge = judge.bfloat16().train()

        def epoch() -> list[Example]:
            made = made_examples(learn, data, settings, rng)
            contrasts = contrast_examples(learn, stage["contrasts"], rng) if "contrasts" in stage else []
            return [*real_examples(learn, settings, rng), *made, *contrasts]

        def save() -> None:
            torch.save({name: part.float() for name, part in judge.state_dict().items()}, out / f"judge-{number}.pt")

        train(judge, tokenizer, [epoch] * settings["epochs"], settings, rng, save)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]), *sys.argv[4:])
