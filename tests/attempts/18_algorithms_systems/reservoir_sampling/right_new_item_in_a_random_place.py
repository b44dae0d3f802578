"""The new item goes to the end, changes places with a random one, and the last is dropped."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError("k")
    kept, dropped, numbers = [], 0, iter(numbers)
    for item in stream:
        kept.append(item)
        if len(kept) > k:
            place = math.floor(next(numbers) * (len(kept) + dropped))
            if place < len(kept):
                kept[place], kept[-1] = kept[-1], kept[place]
            kept.pop()
            dropped += 1
    return kept
