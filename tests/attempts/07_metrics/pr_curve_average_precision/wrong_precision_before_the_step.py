"""You multiply each step of recall by the precision before the step. The recall is gained by going down to
the next threshold, so the precision of that one belongs to it."""


def average_precision(y, score):
    precision, recall, _ = pr_curve(y, score)
    return float(np.diff(recall) @ precision[:-1])
