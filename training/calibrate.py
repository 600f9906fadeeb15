"""Temperature, and a line through the relevance logits, fitted on pairs that training did not see."""

import numpy as np
import torch
from torch.nn import functional

from train_judge import stance_loss


def fit_temperature(logits: np.ndarray, stances: np.ndarray) -> float:
    """One number that all stance logits are divided by (Guo et al. 2017, arXiv:1706.04599)."""
    scores, wanted = torch.tensor(logits), torch.tensor(stances)
    grid = np.exp(np.linspace(np.log(0.4), np.log(4), 200))
    losses = [stance_loss(scores / float(t), wanted).mean().item() for t in grid]
    return float(grid[int(np.argmin(losses))])


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
