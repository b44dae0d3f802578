"""Loops over classes, rows and features with math and statistics."""

import math
import statistics


class GaussianNB:
    def __init__(self, var_smoothing=1e-9):
        self.share = var_smoothing
        self.classes = {}

    def fit(self, X, y):
        self.classes = {}
        extra = self.share * max(statistics.pvariance(column) for column in X.astype(float).T.tolist())
        for label in sorted(set(y.tolist())):
            rows = [row for row, other in zip(X.astype(float).tolist(), y.tolist()) if other == label]
            described = []
            for column in zip(*rows):
                mean = math.fsum(column) / len(column)
                described.append((mean, math.fsum((x - mean) ** 2 for x in column) / len(column) + extra))
            self.classes[label] = (math.log(len(rows) / len(X)), described)
        return self

    def log_proba(self, X):
        if not self.classes:
            raise ValueError("fit first")
        out = []
        for row in X.astype(float).tolist():
            joint = []
            for prior, described in self.classes.values():
                total = prior
                for x, (mean, v) in zip(row, described):
                    total -= 0.5 * math.log(2 * math.pi * v) + (x - mean) ** 2 / (2 * v)
                joint.append(total)
            top = max(joint)
            norm = top + math.log(sum(math.exp(value - top) for value in joint))
            out.append([value - norm for value in joint])
        return np.array(out)

    def predict(self, X):
        labels = list(self.classes)
        return np.array([labels[i] for i in self.log_proba(X).argmax(axis=1)])
