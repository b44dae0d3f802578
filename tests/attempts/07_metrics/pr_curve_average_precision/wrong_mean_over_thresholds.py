"""Your average gives each threshold the same weight. It should count by the recall that it adds; one that
adds only false alarms then counts nothing."""


def average_precision(y, score):
    precision, _, _ = pr_curve(y, score)
    return float(precision[1:].mean())
