"""You join the points by straight lines and take the area below. Precision does not move in a straight line
with recall, and the 1 at the start is only a convention: take each step of recall times the precision at its
end."""


def average_precision(y, score):
    precision, recall, _ = pr_curve(y, score)
    return float(np.sum(np.diff(recall) * (precision[1:] + precision[:-1]) / 2))
