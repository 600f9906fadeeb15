"""Calibrates, exports and measures the trained judge: `python finish_judge.py DATA BASE OUT MODELS`.

Writes MODELS/judge: int8 weights, tokenizer, model.json with hashes and calibration, model card.
"""

import json
import random
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from bert import Encoder, average
from calibrate import best_threshold, fit_line, fit_stances
from card import write_table
from export import INPUTS, export, sha256
from judge_data import LABELS, SUPPORTS, Example, digest, read_pairs, real_examples
from judge_input import LIMIT, Sentence, judge_input
from judge_model import STANCES, Judge
from pairs import read_lines
from rules import made_examples
from tokens import load_tokenizer, pad

HERE = Path(__file__).parent
DEVELOPMENT_SETS = (
    "check-covid climate-fever-pairs factcheck-bench fever-symmetric scifact sufficient-facts-vitaminc wice-oracle anli-r3 averitec"
).split()


def logits_of(path: Path, tokenizer, examples: list[tuple[str, Sentence]]) -> tuple[np.ndarray, np.ndarray]:
    """One input a run, without padding, as the engine does: int8 activations are scaled over a run."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def one(pair: tuple[str, Sentence]) -> tuple[np.ndarray, np.ndarray]:
        ids, segments = judge_input(tokenizer, *pair)
        values = (ids, segments, [1] * len(ids))
        return session.run(None, {name: np.array([value], np.int64) for name, value in zip(INPUTS, values)})

    with ThreadPoolExecutor(2) as threads:
        found = list(threads.map(one, examples))
    return np.concatenate([relevance for relevance, _ in found]), np.concatenate([stance for _, stance in found])


def softmax(logits: np.ndarray) -> np.ndarray:
    spread = np.exp(logits - logits.max(-1, keepdims=True))
    return spread / spread.sum(-1, keepdims=True)


def macro_f1(gold: np.ndarray, said: np.ndarray) -> float:
    scores = []
    for label in np.unique(gold):
        hits = ((gold == label) & (said == label)).sum()
        scores.append(2 * hits / max(1, (gold == label).sum() + (said == label).sum()))
    return float(np.mean(scores))


def measure(path: Path, tokenizer, data: Path, calibration: dict, threshold: float) -> list[tuple]:
    """Accuracy and macro-F1 of three labels, `qualifies` counted as `neither`; balanced accuracy of supports."""
    rows = []
    for name in DEVELOPMENT_SETS:
        pairs = list(read_lines(data / "pairs/dev" / f"{name}.jsonl.gz"))
        asked = [(p["claim"], Sentence(digest(p["claim"], p["evidence"], 165), title=p.get("title", ""))) for p in pairs]
        chances = softmax(logits_of(path, tokenizer, asked)[1] / calibration["temperature"] + np.array(calibration["bias"], np.float32))
        three = np.stack([chances[:, 0], chances[:, 1], chances[:, 2] + chances[:, 3]], 1)
        gold = np.array([min(LABELS[p["label"]], 2) for p in pairs])
        said = three.argmax(1)
        sure = chances[:, 0] >= threshold
        balanced = (sure[gold == 0].mean() + (~sure[gold != 0]).mean()) / 2
        rows.append((name, len(pairs), float((gold == said).mean()), macro_f1(gold, said), float(balanced)))
        print(*(f"{v:.3f}" if isinstance(v, float) else v for v in rows[-1]), flush=True)
    return rows


def main(data: Path, base: Path, out: Path, models: Path) -> None:
    everything = json.loads((HERE / "settings.json").read_text())
    *_, last = everything["judge"]["stages"]
    settings = {**everything["judge"], **last, "times": dict.fromkeys(everything["judge"]["sets"], 1)}
    tokenizer = load_tokenizer(base / everything["base"]["tokenizer"])
    judge = Judge(Encoder())
    # Each stage is better at other sets; how much of each is shipped was chosen on development sets.
    shares = settings["shipped"]
    judge.load_state_dict(average([out / f"judge-{number}.pt" for number in range(len(shares))], shares))
    folder = models / "judge"
    folder.mkdir(parents=True, exist_ok=True)
    fp32, int8 = out / "judge.fp32.onnx", folder / "model.onnx"
    export(judge, ["relevance", "stance"], fp32, int8)
    shutil.copy(base / everything["base"]["tokenizer"], folder / "tokenizer.json")

    rng = random.Random(everything["seed"])
    learn, keep = read_pairs(data, settings, everything["licences"])
    kept: list[Example] = real_examples(keep, settings, rng)
    few = {**settings, "made": {**settings["made"], "close": 600, "stranger": 300, "invented": 800}, "retrieval": []}
    made = made_examples(keep, data, few, rng)
    relevance, stance = logits_of(int8, tokenizer, [(e.claim, e.sentence) for e in kept + made])
    stances = np.array([e.stances for e in kept + made], np.float32)
    labelled = [e.source for e in kept]
    temperature, bias = fit_stances(stance[: len(kept)], stances[: len(kept)], labelled)
    known = [at for at, e in enumerate(kept + made) if e.relevance is not None]
    scale, shift = fit_line(relevance[known], np.array([(kept + made)[at].relevance for at in known]))
    chances = softmax(stance[: len(kept)] / temperature + np.array(bias, np.float32))[:, SUPPORTS]
    threshold = best_threshold(chances, stances[: len(kept), SUPPORTS] > 0.5, labelled)

    sample = [(e.claim, e.sentence) for e in (kept + made)[::4]]
    trained = logits_of(fp32, tokenizer, sample)[1]
    same = float((trained.argmax(1) == logits_of(int8, tokenizer, sample)[1].argmax(1)).mean())
    with torch.inference_mode():
        few_inputs = pad([judge_input(tokenizer, *pair) for pair in sample[:16]])
        apart = float(np.abs(judge.float().eval()(*few_inputs)[1].numpy() - trained[:16]).max())
    assert apart < 1e-3 and same > 0.93, (apart, same)

    description = {
        "name": "judge-3", "version": "3",
        "files": {name: sha256(folder / name) for name in ("model.onnx", "tokenizer.json")},
        "maxTokens": LIMIT, "stances": list(STANCES),
        "calibration": {
            "stance": {"temperature": round(temperature, 4), "bias": [round(part, 4) for part in bias]},
            "relevance": {"scale": round(scale, 4), "shift": round(shift, 4)},
        },
        "thresholds": {"supports": round(threshold, 2)},
    }
    (folder / "model.json").write_text(json.dumps(description, indent=2) + "\n")
    print(json.dumps(description, indent=2), f"int8 says what float32 says in {same:.3f}", flush=True)
    rows = measure(int8, tokenizer, data, description["calibration"]["stance"], threshold)
    mean = ("mean", "", *(float(np.mean([row[at] for row in rows])) for at in (2, 3, 4)))
    head = ["set", "n", "accuracy", "macro-F1", "balanced accuracy"]
    notes = (
        f"On {len(sample)} pairs kept from training int8 gives the label of float32 in {same:.1%}. Temperature "
        f"{temperature:.2f}, bias and the threshold {threshold:.2f} for `supports` were fitted on {len(kept)} labelled "
        f"pairs, relevance on these and {len(made)} made ones; training did not see their claims."
    )
    write_table(folder / "README.md", head, [*rows, mean], notes)
    print(mean, notes)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:5]))
