"""Your window wraps around: an index below 0 counts from the end of the text. At its beginning a text has no
neighbours to the left."""


def skipgram_pairs(words, window):
    if window < 1:
        raise ValueError("window")
    pairs = []
    for i in range(len(words)):
        for j in range(i - window, min(len(words), i + window + 1)):
            if j != i:
                pairs.append((int(words[i]), int(words[j])))
    return pairs
