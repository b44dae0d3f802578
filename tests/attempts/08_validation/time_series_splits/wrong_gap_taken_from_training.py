"""You make room for the gap at the end of the training window, which so becomes shorter. A sliding window
keeps its length, and the gap lies behind it."""

_sliding = sliding_splits


def sliding_splits(n, train_size, test_size, step, gap=0):
    splits = []
    for train, test in _sliding(n, train_size, test_size, step, gap):
        splits.append((train[: max(0, train_size - gap)], test - gap))
    return splits
