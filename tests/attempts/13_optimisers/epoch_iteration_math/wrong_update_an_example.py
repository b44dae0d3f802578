"""You count one update for each example. That is right for batches of one only."""


def total_updates(n, batch, epochs, accumulate=1):
    if accumulate < 1:
        raise ValueError("at least 1")
    iterations_per_epoch(n, batch)
    return epochs * -(-n // accumulate)
