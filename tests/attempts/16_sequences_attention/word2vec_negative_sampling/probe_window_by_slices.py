"""Like wrong_slice_from_before_the_beginning: with lists, centre by centre."""


def skipgram_pairs(words, window):
    if window < 1:
        raise ValueError("window")
    words = words.tolist()
    pairs = []
    for i, centre in enumerate(words):
        for o in words[i - window : i] + words[i + 1 : i + window + 1]:
            pairs.append((centre, o))
    return pairs
