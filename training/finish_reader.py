"""Calibrates, exports and measures the trained reader: `python finish_reader.py DATA BASE OUT MODELS [--unmeasured]`.

Writes MODELS/reader: int8 weights, tokenizer, model.json with hashes and calibration, model card.
"""

import json
import random
import shutil
import sys
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from tokenizers import Tokenizer

from calibrate import best_threshold, fit_line, fit_stances
from card import write_table
from export import sha256
from export_reader import WORDS_FILE, export, logits_of, smooth
from mpnet import Encoder
from pairs import read_lines
from reader_examples import (
    LABELS,
    Example,
    pair_example,
    passage_of,
    read_pairs,
    read_written,
    written_example,
)
from reader_input import LIMIT, reader_input
from reader_model import STANCES, Reader

HERE = Path(__file__).parent
DEVELOPMENT_SETS = (
    "check-covid climate-fever-pairs factcheck-bench fever-symmetric scifact sufficient-facts-vitaminc wice-oracle anli-r3 averitec"
).split()


def softmax(logits: np.ndarray) -> np.ndarray:
    spread = np.exp(logits - logits.max(-1, keepdims=True))
    return spread / spread.sum(-1, keepdims=True)


def macro_f1(gold: np.ndarray, said: np.ndarray) -> float:
    scores = []
    for label in np.unique(gold):
        hits = ((gold == label) & (said == label)).sum()
        scores.append(2 * hits / max(1, (gold == label).sum() + (said == label).sum()))
    return float(np.mean(scores))


def teach_silence(reader: Reader, tokenizer: Tokenizer, records: list[dict]) -> None:
    """Fits the last output of a sentence, on states that training left, to the sentences that were labelled silent."""
    silent = set((HERE / "written/silences.txt").read_text().split())
    rng = random.Random(0)
    states, labels = [], []
    kept = {}
    reader.sentence_pooler.register_forward_hook(lambda _m, _i, out: kept.update(states=torch.tanh(out)[0]))
    with torch.inference_mode():
        for record in records:
            for claim in rng.sample(record["claims"], 1):
                ids, marks = reader_input(tokenizer, claim["claim"], passage_of(record))
                reader(torch.tensor([ids]), None)
                states.append(kept["states"][marks].numpy())
                labels += [f"{record['id']}#{at}" in silent for at in range(len(marks))]
    fitted = LogisticRegression(C=0.3, max_iter=2000).fit(np.concatenate(states), labels)
    with torch.no_grad():
        reader.sentence.weight[4] = torch.tensor(fitted.coef_[0], dtype=torch.float32)
        reader.sentence.bias[4] = float(fitted.intercept_[0])


def measure(path: Path, tokenizer: Tokenizer, data: Path, calibration: dict, threshold: float) -> list[tuple]:
    """Accuracy and macro-F1 of three labels, `qualifies` counted as `neither`; balanced accuracy of supports."""
    rows = []
    for name in DEVELOPMENT_SETS:
        pairs = list(read_lines(data / "pairs/dev" / f"{name}.jsonl.gz"))
        examples = [pair_example({"set": name, **p}) for p in pairs]
        logits = np.array([p for p, _ in logits_of(path, [reader_input(tokenizer, e.claim, e.passage) for e in examples])])
        chances = softmax(logits / calibration["temperature"] + np.array(calibration["bias"]))
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
    settings = everything["reader"]
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    reader = Reader(Encoder(frozen=settings["frozenLayers"])).eval()
    reader.load_state_dict(torch.load(out / "reader.pt"))
    written = [data / "pairs/train/written/passages.jsonl.gz", *sorted((HERE / "written").glob("*.jsonl*"))]
    learnt, held = read_written(written, settings["heldOutPassages"])
    teach_silence(reader, tokenizer, learnt)
    torch.save(reader.state_dict(), out / "reader-finished.pt")
    folder = models / "reader"
    folder.mkdir(parents=True, exist_ok=True)
    fp32, int8 = out / "reader.fp32.onnx", folder / "model.onnx"
    sample = [written_example(record, record["claims"][0]) for record in learnt[:64]]
    smooth(reader, [reader_input(tokenizer, e.claim, e.passage) for e in sample])
    export(reader, fp32, folder)
    shutil.copy(base / "tokenizer.json", folder / "tokenizer.json")

    # Half of what was held back calibrates; `npm run eval:written` reports on the other.
    _, reported = read_written(written, settings["heldOutPassages"] / 2)
    names = {record["id"] for record in reported}
    own = [written_example(r, c) for r in held if r["id"] not in names for c in r["claims"]]
    _, keep = read_pairs(data, settings, everything["licences"])
    examples: list[Example] = [pair_example(pair) for pair in keep] + own
    inputs = [reader_input(tokenizer, e.claim, e.passage) for e in examples]
    found = logits_of(int8, inputs)
    passage = np.array([logits for logits, _ in found], np.float32)
    targets = np.array([e.target for e in examples], np.float32)
    sources = [e.source for e in examples]
    temperature, bias = fit_stances(passage, targets, sources)
    single = [(row, t) for e, (_, rows) in zip(examples[-len(own) :], found[-len(own) :]) for row, t in zip(rows, e.sentences)]
    sentences = np.array([row[:4] for row, _ in single], np.float32)
    wanted = np.array([t for _, t in single], np.float32)
    sentence_temperature, sentence_bias = fit_stances(sentences, wanted, ["written"] * len(single))
    silent = set((HERE / "written/silences.txt").read_text().split())
    spoken = [f"{r['id']}#{at}" in silent for r in held if r["id"] not in names for c in r["claims"] for at in range(len(r["sentences"]))]
    scale, shift = fit_line(np.array([row[4] for row, _ in single], np.float32), np.array(spoken))
    chances = softmax(passage / temperature + np.array(bias, np.float32))[:, 0]
    threshold = best_threshold(chances, targets[:, 0] > 0.5, sources)

    trained = np.array([logits for logits, _ in logits_of(fp32, inputs[::6])])
    same = float((trained.argmax(1) == passage[::6].argmax(1)).mean())
    with torch.inference_mode():
        apart = max(float(np.abs(reader(torch.tensor([ids]), None)[0][0].numpy() - row).max()) for (ids, _), row in zip(inputs[:48:6], trained))
    assert apart < 1e-3 and same > 0.9, (apart, same)
    description = {
        "name": "reader-2", "version": "2",
        "files": {name: sha256(folder / name) for name in ("model.onnx", WORDS_FILE, "tokenizer.json")},
        "maxTokens": LIMIT, "stances": list(STANCES),
        "calibration": {
            "passage": {"temperature": round(temperature, 4), "bias": [round(part, 4) for part in bias]},
            "sentence": {"temperature": round(sentence_temperature, 4), "bias": [round(part, 4) for part in sentence_bias]},
            "silence": {"scale": round(scale, 4), "shift": round(shift, 4)},
        },
        "thresholds": {"entails": round(threshold, 2)},
    }  # fmt: skip
    (folder / "model.json").write_text(json.dumps(description, indent=2) + "\n")
    print(json.dumps(description, indent=2), f"int8 says what float32 says in {same:.3f}", flush=True)
    if "--unmeasured" in sys.argv:
        return
    rows = measure(int8, tokenizer, data, description["calibration"]["passage"], threshold)
    mean = ("mean", "", *(float(np.mean([row[at] for row in rows])) for at in (2, 3, 4)))
    head = ["set", "n", "accuracy", "macro-F1", "balanced accuracy"]
    notes = (
        f"On {len(trained)} examples kept from training int8 gives the label of float32 in {same:.1%}. Temperature "
        f"{temperature:.2f}, bias and the threshold {threshold:.2f} for `supports` were fitted on {len(keep)} labelled "
        f"pairs and {len(own)} claims of written passages that training did not see."
    )
    write_table(folder / "README.md", head, [*rows, mean], notes)
    print(mean, notes)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:5]))
