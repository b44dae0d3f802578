"""You pair each word with itself too. A place is no neighbour of its own."""


def skipgram_pairs(words, window):
    if window < 1:
        raise ValueError("window")
    pairs = []
    for i in range(len(words)):
        for j in range(max(0, i - window), min(len(words), i + window + 1)):
            pairs.append((int(words[i]), int(words[j])))
    return pairs
