"""Your pairs have the neighbour first. The centre comes first."""


def skipgram_pairs(words, window):
    if window < 1:
        raise ValueError("window")
    pairs = []
    for i in range(len(words)):
        for j in range(max(0, i - window), min(len(words), i + window + 1)):
            if j != i:
                pairs.append((int(words[j]), int(words[i])))
    return pairs
