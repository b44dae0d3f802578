"""The expected best of a hundred worked out, and then the nearest choice."""

import numpy as np

_words = answers


def answers():
    row = np.ones(1)
    for _ in range(100):
        row = np.convolve(row, [0.5, 0.5])
    best = (1 - np.cumsum(row) ** 100).sum() / 100
    choices = np.array([0.5, 0.56, 0.63, 0.9])
    given = _words()
    given["best_of_hundred"] = choices[np.abs(choices - best).argmin()]
    given["log_rate"] = np.float64(1) / np.log10(1 / 0.0001)
    given["zero_training_error"] = np.bool_(False)
    return given
