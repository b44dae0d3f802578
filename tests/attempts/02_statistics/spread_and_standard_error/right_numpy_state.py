"""The state as a frozen dataclass that is exchanged; merging by numpy's weighted averages, pushing by
merging."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class State:
    n: int
    mean: float
    variance: float  # with ddof = 0


class RunningStats:
    def __init__(self, values=()):
        data = np.array(list(values), dtype=float)
        if not np.isfinite(data).all():
            raise ValueError("not finite")
        self.state = State(data.size, data.mean(), data.var()) if data.size else State(0, 0.0, 0.0)

    n = property(lambda self: self.state.n)
    mean = property(lambda self: self.state.mean)

    def push(self, x):
        self.state = self.merge(RunningStats([x])).state

    def merge(self, other):
        answer = RunningStats()
        both = (self.state, other.state)
        counts = [s.n for s in both]
        if sum(counts):
            means = np.array([s.mean for s in both])
            mean = means[np.argmax(counts)]
            mean += np.average(means - mean, weights=counts)
            within = np.average([s.variance for s in both], weights=counts)
            answer.state = State(sum(counts), mean, within + np.average((means - mean) ** 2, weights=counts))
        return answer

    def variance(self, ddof=1):
        divisor = max(self.n - ddof, 0)
        return self.state.variance * np.divide(self.n, divisor) if divisor else np.nan

    def standard_error(self, sigma=None):
        if sigma is None:
            sigma = np.sqrt(self.variance())
        elif sigma <= 0:
            raise ValueError("not positive")
        return np.float64(sigma) / np.sqrt(self.n) if self.n else np.nan
