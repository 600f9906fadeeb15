"""Reads the weights of a reader that was shipped, so that training can go on from them."""

from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from reader_model import Reader

LINEAR = ("query", "key", "value", "attention_output", "intermediate", "output")
HEADS = ("pooler", "sentence_pooler", "passage", "sentence")


def load_shipped(reader: Reader, folder: Path) -> None:
    """Int8 weights of FOLDER/model.onnx back to float32, their smoothing undone; what training never moved stays."""
    model = onnx.load(str(folder / "model.onnx"), load_external_data=False)
    values = {entry.name: entry for entry in model.graph.initializer}

    def value(name: str) -> Tensor:
        return torch.from_numpy(numpy_helper.to_array(values[name]).copy())

    state = reader.state_dict()
    for name in state:
        if f"reader.{name}" in values:
            state[name] = value(f"reader.{name}")
    products = [node.input[1] for node in model.graph.node if node.op_type == "MatMulInteger"]
    wholes = [name for name in products if name in values]
    layers = [f"encoder.layers.{at}.{part}" for at in range(len(reader.encoder.layers)) for part in LINEAR]
    frozen = reader.encoder.frozen * len(LINEAR)
    for name, place in zip(wholes[frozen:], [*layers, *HEADS][frozen:], strict=True):
        start = name.removesuffix("_quantized")
        whole = (value(name).float() - value(f"{start}_zero_point").float()) * value(f"{start}_scale")
        smoothed = place in layers
        state[f"{place}.weight"] = whole.T * value(f"reader.{place}.inverse") if smoothed else whole.T
        state[f"{place}.bias"] = value(f"reader.{place}.linear.bias" if smoothed else f"reader.{place}.bias")
    reader.load_state_dict(state)
