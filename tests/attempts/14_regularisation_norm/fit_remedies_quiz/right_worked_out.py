"""The numbers found by search and by counting cases."""

_right = answers


def answers():
    grid = [k / 1000 for k in range(-2000, 2001)]
    first = min(grid, key=lambda w: (w - 0.9) ** 2 / 2 + 2 * abs(w))
    second = min(grid, key=lambda w: (w - 0.9) ** 2 / 2 + 2 * w**2 / 2)
    outcomes = [0.0] + 4 * [2 / 0.8]
    mean = sum(outcomes) / 5
    variance = sum((x - mean) ** 2 for x in outcomes) / 5
    batch, raised = [1.0, 4.0], [8.0, 11.0]
    rise = (raised[0] - sum(raised) / 2) - (batch[0] - sum(batch) / 2)
    return _right() | {
        "one_weight": (first, second),
        "dropout_moments": (mean, variance),
        "norm_bias": rise,
        "twice_the_data": (1, (1 / 200) / (1 / 100)),
    }
