"""You carry gradients from one epoch into the next. At the end of each epoch there is an update with what
has been added up so far."""


def total_updates(n, batch, epochs, accumulate=1):
    if accumulate < 1:
        raise ValueError("at least 1")
    return -(-epochs * iterations_per_epoch(n, batch) // accumulate)
