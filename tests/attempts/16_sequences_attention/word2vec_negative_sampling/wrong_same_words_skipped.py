"""You leave out neighbours that are the same word. It is the place that must differ, not the word."""


def skipgram_pairs(words, window):
    if window < 1:
        raise ValueError("window")
    pairs = []
    for i in range(len(words)):
        for j in range(max(0, i - window), min(len(words), i + window + 1)):
            if words[j] != words[i]:
                pairs.append((int(words[i]), int(words[j])))
    return pairs
