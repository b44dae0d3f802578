"""You sort losses with nan among them. Comparisons with nan are all false, so that the order comes out
wrong without a word: replace it by infinity first."""


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    left, spent = list(configs), 0
    while len(left) > 1:
        losses = [evaluate(config, budget) for config in left]
        spent += budget * len(left)
        keys = [loss for loss in losses]
        best = sorted(range(len(left)), key=keys.__getitem__)[: max(1, len(left) // eta)]
        left = [left[i] for i in sorted(best)]
        budget *= eta
    return left[0], spent
