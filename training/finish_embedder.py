"""Exports the tuned embedder and checks it: `python finish_embedder.py DATA BASE OUT MODELS [SHARE]`.

SHARE, between 0 (the base) and 1 (as tuned), overrides the settings' share for a trial.
"""

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import torch

from bert import Encoder, load_base
from card import write_table
from export import Embedding, export, run, sha256
from pairs import read_lines
from tokens import load_tokenizer, pad, text_input

HERE = Path(__file__).parent


def main(data: Path, base: Path, out: Path, models: Path, share: str = "") -> None:
    everything = json.loads((HERE / "settings.json").read_text())
    settings = everything["embedder"]
    part = float(share) if share else settings["shareOfTuned"]
    tuned, start = torch.load(out / "embedder-tuned.pt"), load_base(base / everything["base"]["model"]).state_dict()
    encoder = Encoder()
    encoder.load_state_dict({name: part * tuned[name] + (1 - part) * start[name] for name in tuned})
    folder = models / "embedder"
    folder.mkdir(parents=True, exist_ok=True)
    fp32, int8 = out / "embedder.fp32.onnx", folder / "model.onnx"
    export(Embedding(encoder), ["embedding"], fp32, int8)
    shutil.copy(base / everything["base"]["tokenizer"], folder / "tokenizer.json")

    tokenizer = load_tokenizer(folder / "tokenizer.json")
    claims = [row["claim"] for row, _ in zip(read_lines(data / "pairs/train/fever.jsonl.gz"), range(400))]
    near, trained = [], []
    for at in range(0, len(claims), 8):
        batch = pad([text_input(tokenizer, claim, settings["maxTokens"]) for claim in claims[at : at + 8]])
        [full], [small] = run(fp32, batch), run(int8, batch)
        near.append((full * small).sum(-1))
        with torch.inference_mode():
            trained.append(np.abs(Embedding(encoder.eval())(*batch).numpy() - full).max())
    cosine, apart = float(np.concatenate(near).mean()), float(max(trained))
    assert apart < 1e-4 and cosine > 0.95, (apart, cosine)

    description = {
        "name": "embedder-2", "version": "2",
        "files": {name: sha256(folder / name) for name in ("model.onnx", "tokenizer.json")},
        "maxTokens": settings["maxTokens"], "dimensions": 384, "queryPrefix": settings["queryPrefix"],
    }
    (folder / "model.json").write_text(json.dumps(description, indent=2) + "\n")
    write_table(
        folder / "README.md", ["check", "value"],
        [("mean cosine of int8 and float32 vectors of 400 claims", cosine), ("share of the tuned weights", part)],
        "Written by `training/finish_embedder.py`.",
    )


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:5]), *sys.argv[5:])
