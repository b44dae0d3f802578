"""Your curve ends as soon as all positive rows are found. The lower scores are thresholds too: recall stays
there, and precision falls until all rows are marked."""

_right = pr_curve


def pr_curve(y, score):
    precision, recall, thresholds = _right(y, score)
    stop = int(np.argmax(recall == 1)) + 1
    return precision[:stop], recall[:stop], thresholds[:stop]
