"""Numbers found with numpy: a plane fitted to data of the given spectrum, a table of states."""

import numpy as np

_words = answers


def answers():
    spectrum = np.array([5, 3, 1, 0.5, 0.5])
    data = np.vstack([np.diag(np.sqrt(5 * spectrum)), -np.diag(np.sqrt(5 * spectrum))])
    _, _, axes = np.linalg.svd(data, full_matrices=False)
    rebuilt = data @ axes[:2].T @ axes[:2]
    joint = np.array([0.1, 0.9]) * np.array([0.02, 0.005])
    return _words() | {
        "linear_error": float(np.mean(np.sum((data - rebuilt) ** 2, axis=1))),
        "posterior": float((joint / joint.sum())[0]),
        "lower_energy": float(1 / (1 + np.exp(1 - 3))),
        "connections": int(np.ones((4, 3)).sum()),
        "final_loss": float(np.log(4)),
    }
