"""Like wrong_always_one_more: by a loop that counts once too often."""


def iterations_per_epoch(n, batch, drop_last=False):
    if n < 1 or batch < 1:
        raise ValueError("at least 1")
    if drop_last:
        return n // batch
    return sum(1 for _ in range(0, n // batch + 1)) if n < 10**6 else n // batch + 1
