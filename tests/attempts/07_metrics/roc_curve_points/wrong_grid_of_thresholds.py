"""Your thresholds are an even grid from 0 to 1. A grid misses points where scores lie closer together, and
nearly all where scores are no probabilities; the scores themselves are the thresholds that matter."""


def roc_curve(y, score):
    positive = _require_valid(y, score)
    thresholds = np.append(math.inf, np.linspace(1, 0, 101))
    passed = score >= thresholds[:, None]
    return passed[:, ~positive].mean(axis=1), passed[:, positive].mean(axis=1), thresholds
