"""You predict positive where the score is above the threshold. Here a score equal to the threshold counts as
positive; otherwise none of the scores, taken as the threshold, lets the lowest one pass."""


def sensitivity_specificity(y, score, threshold):
    positive = _require_valid(y, score)
    passed = score > threshold
    return float(passed[positive].mean()), float(1 - passed[~positive].mean())
