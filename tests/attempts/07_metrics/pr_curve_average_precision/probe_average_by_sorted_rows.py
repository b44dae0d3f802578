"""Like wrong_point_per_row: the average alone, in a loop over rows sorted by score."""


def average_precision(y, score):
    pr_curve(y, score)
    hits, total = 0, 0.0
    for place, i in enumerate(sorted(range(len(y)), key=lambda i: -score[i]), 1):
        if y[i]:
            hits += 1
            total += hits / place
    return total / hits
