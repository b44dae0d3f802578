"""You predict positive where the score is above the threshold. Here a score equal to the threshold counts as
positive; otherwise no finite threshold lets the lowest score pass."""


def sensitivity_specificity(y, score, threshold):
    positive = _require_valid(y, score)
    passed = score > threshold
    return float(passed[positive].mean()), float(1 - passed[~positive].mean())
