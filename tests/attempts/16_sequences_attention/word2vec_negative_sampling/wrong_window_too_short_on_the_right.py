"""Your window has one place less to the right than to the left: the end of a range is not included."""


def skipgram_pairs(words, window):
    if window < 1:
        raise ValueError("window")
    pairs = []
    for i in range(len(words)):
        for j in range(max(0, i - window), min(len(words), i + window)):
            if j != i:
                pairs.append((int(words[i]), int(words[j])))
    return pairs
