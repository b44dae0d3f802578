"""You rank nan behind infinity, as numpy's sort does. All diverged runs are equally bad, so that of these too
the first in the list stay."""


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    left, spent = list(configs), 0
    while len(left) > 1:
        losses = np.array([evaluate(config, budget) for config in left], dtype=float)
        spent += budget * len(left)
        best = np.argsort(losses, kind="stable")[: max(1, len(left) // eta)]
        left = [left[i] for i in sorted(best)]
        budget *= eta
    return left[0], spent
