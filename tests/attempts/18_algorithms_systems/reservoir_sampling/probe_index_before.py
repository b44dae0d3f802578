"""Like wrong_new_item_left_out: enumerate from 0, and a place among as many."""


def reservoir_sample(stream, k, numbers):
    if k <= 0:
        raise ValueError("k")
    kept, numbers = [], iter(numbers)
    for i, item in enumerate(stream):
        if len(kept) < k:
            kept += [item]
        else:
            j = int(next(numbers) * i)
            if j in range(k):
                kept[j] = item
    return kept
