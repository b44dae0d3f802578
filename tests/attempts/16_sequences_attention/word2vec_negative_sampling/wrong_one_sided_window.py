"""Your pairs have only neighbours that follow. The window reaches to the left as well."""


def skipgram_pairs(words, window):
    if window < 1:
        raise ValueError("window")
    pairs = []
    for i in range(len(words)):
        for j in range(i + 1, min(len(words), i + window + 1)):
            if j != i:
                pairs.append((int(words[i]), int(words[j])))
    return pairs
