"""One pass in plain Python over rows sorted by falling score."""


def _check(y, score):
    labels, scores = [bool(label) for label in y], [float(s) for s in score]
    if len(labels) != len(scores) or not all(map(math.isfinite, scores)):
        raise ValueError("the input is malformed")
    if len(set(labels)) < 2:
        raise ValueError("both classes are needed")
    return labels, scores


def sensitivity_specificity(y, score, threshold):
    labels, scores = _check(y, score)
    found = sum(1 for label, s in zip(labels, scores) if label and s >= threshold)
    cleared = sum(1 for label, s in zip(labels, scores) if not label and s < threshold)
    return found / sum(labels), cleared / (len(labels) - sum(labels))


def roc_curve(y, score):
    labels, scores = _check(y, score)
    rows = sorted(zip(scores, labels), reverse=True)
    positives = sum(labels)
    negatives = len(labels) - positives
    tp = fp = 0
    fpr, tpr, thresholds = [0.0], [0.0], [float("inf")]
    for i, (s, label) in enumerate(rows):
        tp, fp = tp + label, fp + (not label)
        if i + 1 == len(rows) or rows[i + 1][0] != s:
            fpr.append(fp / negatives)
            tpr.append(tp / positives)
            thresholds.append(s)
    return np.array(fpr), np.array(tpr), np.array(thresholds)
