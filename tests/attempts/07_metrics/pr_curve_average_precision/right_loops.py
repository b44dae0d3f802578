"""One pass in plain Python over rows sorted by falling score, group by group."""


def pr_curve(y, score):
    labels, scores = [int(label) for label in y], [float(s) for s in score]
    if len(labels) != len(scores):
        raise ValueError("lengths")
    if any(math.isnan(s) or math.isinf(s) for s in scores):
        raise ValueError("a score is not a number")
    total = sum(labels)
    if total == 0:
        raise ValueError("no positives")
    rows = sorted(zip(scores, labels), reverse=True)
    hits = 0
    precision, recall, thresholds = [1.0], [0.0], [math.inf]
    for i, (s, label) in enumerate(rows):
        hits += label
        if i + 1 == len(rows) or rows[i + 1][0] < s:
            precision.append(hits / (i + 1))
            recall.append(hits / total)
            thresholds.append(s)
    return np.array(precision), np.array(recall), np.array(thresholds)


def average_precision(y, score):
    precision, recall, _ = pr_curve(y, score)
    total = 0.0
    for i in range(1, len(precision)):
        total += (recall[i] - recall[i - 1]) * precision[i]
    return total


def precision_at_prevalence(precision, prevalence, new_prevalence):
    if prevalence <= 0 or prevalence >= 1 or new_prevalence <= 0 or new_prevalence >= 1:
        raise ValueError("prevalence")
    factor = new_prevalence / (1 - new_prevalence) * (1 - prevalence) / prevalence
    out = []
    for p in precision.tolist():
        if p == 1:
            out.append(1.0)
        else:
            odds = p / (1 - p) * factor
            out.append(odds / (1 + odds))
    return np.array(out)
