"""Like wrong_last_window_missed: a loop that runs while the end of the test window lies below n."""


def sliding_splits(n, train_size, test_size, step, gap=0):
    length = train_size + gap + test_size
    if train_size < 1 or test_size < 1 or step < 1 or gap < 0 or length > n:
        raise ValueError("impossible sizes")
    splits, start = [], 0
    while start + length < n:
        rows = np.arange(start, start + length)
        splits.append((rows[:train_size], rows[-test_size:]))
        start += step
    return splits
