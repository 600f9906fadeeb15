"""Temperature and bias, and a line through the relevance logits, fitted on pairs that training did not see."""

import math
from collections import Counter

import numpy as np
import torch
from torch.nn import functional

from train_reader import stance_loss


def fit_stances(logits: np.ndarray, stances: np.ndarray, sets: list[str]) -> tuple[float, list[float]]:
    """A temperature and a bias for `supports` and `refutes`: temperature scaling with a bias (Guo et
    al. 2017, arXiv:1706.04599). A set counts by the root of its size, lest the largest decide."""
    counts = Counter(sets)
    weights = torch.tensor([counts[name] ** -0.5 for name in sets])
    scores, wanted = torch.tensor(logits), torch.tensor(stances)
    line = torch.zeros(3, requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=200)

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        bias = torch.cat([line[1:], torch.zeros(2)])
        loss = (stance_loss(scores * torch.exp(line[0]) + bias, wanted) * weights).sum() / weights.sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    rate, supports, refutes = line.detach().tolist()
    return math.exp(-rate), [supports, refutes, 0.0, 0.0]


def fit_line(logits: np.ndarray, bears: np.ndarray) -> tuple[float, float]:
    """Scale and shift of a logistic curve (Platt 1999)."""
    x, y = torch.tensor(logits), torch.tensor(bears, dtype=torch.float32)
    line = torch.tensor([1.0, 0.0], requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=100)

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = functional.binary_cross_entropy_with_logits(line[0] * x + line[1], y)
        loss.backward()
        return loss

    optimizer.step(closure)
    return float(line[0]), float(line[1])


def best_threshold(probabilities: np.ndarray, supports: np.ndarray, sets: list[str]) -> float:
    """The probability from which `supports` is answered: best mean balanced accuracy over the sets."""
    names = [n for n in sorted(set(sets)) if 0 < supports[np.array(sets) == n].mean() < 1]

    def score(threshold: float) -> float:
        found = []
        for name in names:
            own = np.array(sets) == name
            said, true = probabilities[own] >= threshold, supports[own]
            found.append((said[true].mean() + (~said[~true]).mean()) / 2)
        return float(np.mean(found))

    return float(max(np.arange(0.2, 0.8, 0.01), key=score))
