"""You multiply by accumulate. Accumulation makes fewer updates, not more."""


def total_updates(n, batch, epochs, accumulate=1):
    if accumulate < 1:
        raise ValueError("at least 1")
    return epochs * iterations_per_epoch(n, batch) * accumulate
