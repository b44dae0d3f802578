"""You take a window without places, or counts that are negative or all 0. They should raise ValueError."""


def skipgram_pairs(words, window):
    pairs = []
    for i in range(len(words)):
        for j in range(max(0, i - window), min(len(words), i + window + 1)):
            if j != i:
                pairs.append((int(words[i]), int(words[j])))
    return pairs


def noise_probabilities(counts, power=0.75):
    weights = counts**power
    return weights / weights.sum()
