"""You accept an eta of 1, with which nobody is ever dropped, or a list without settings."""

_right = successive_halving


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs:
        return {}, 0
    return _right(evaluate, configs, budget, max(2, eta))
