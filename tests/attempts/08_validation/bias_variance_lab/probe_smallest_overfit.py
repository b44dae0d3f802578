"""Like wrong_best_gap: a loop that keeps the smallest overfit."""


def best_degree(lab):
    best, smallest = -1, float("inf")
    for degree, row in sorted(lab.items()):
        overfit = row["bias_squared"] + row["variance"] + row["noise"] - row["train"]
        if overfit < smallest:
            best, smallest = degree, overfit
    return best
