"""Your slice of the words to the left begins at a negative index near the beginning of the text, and is empty
then. Cut the index off at 0."""


def skipgram_pairs(words, window):
    if window < 1:
        raise ValueError("window")
    pairs = []
    for i in range(len(words)):
        around = list(words[i - window : i]) + list(words[i + 1 : i + 1 + window])
        pairs += [(int(words[i]), int(other)) for other in around]
    return pairs
