"""Counts by the lengths of ranges."""


def iterations_per_epoch(n, batch, drop_last=False):
    if min(n, batch) <= 0:
        raise ValueError("at least 1")
    return len(range(batch, n + 1, batch)) if drop_last else len(range(0, n, batch))


def total_updates(n, batch, epochs, accumulate=1):
    if min(n, batch, accumulate) <= 0:
        raise ValueError("at least 1")
    return epochs * len(range(0, n, batch * accumulate))


def position(step, n, batch):
    if min(n, batch) <= 0 or step < 0:
        raise ValueError("at least 1, from step 0 on")
    starts = range(0, n, batch)
    start = starts[step % len(starts)]
    return [step // len(starts), start, start + batch if start + batch <= n else n]
