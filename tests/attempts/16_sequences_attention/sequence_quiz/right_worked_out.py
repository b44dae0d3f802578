"""The numbers worked out step by step, in plain loops."""


def answers():
    faded = memory = 1.0
    for _ in range(100):
        faded, memory = faded * 0.9, memory * 0.99
    weights = slopes = 0
    for _unit in range(20):
        weights += 10 + 20 + 1
    for _step in range(50):
        slopes += 1
    variance = 0.0
    for _ in range(64):
        variance += 1.0
    e = math.exp(2 * (2 * 0.5 - 0.8))
    scores = [0.0, 0.0, 0.0]
    numbers = {
        "weights": weights,
        "slopes": slopes,
        "faded": faded,
        "memory": memory,
        "shown": 0.5 * (e - 1) / (e + 1),
        "gru_share": (1 + 1 + 1) / (1 + 1 + 1 + 1),
        "spread": variance**0.5,
        "third_position": math.exp(scores[0]) / sum(math.exp(s) for s in scores),
        "longer": (30 * 30) / (10 * 10),
        "heads": (16 * 4 * 512 * 512 / 16) / (8 * 4 * 512 * 512 / 8),
    }
    keys = "review caption tagging translation next_word shared clipping without_influence exchanged_words"
    words = "many-to-one one-to-many aligned encoder-decoder aligned sum exploding values exchanged"
    return numbers | dict(zip(keys.split(), words.split()))
