"""Counts the four outcomes in a loop; t by the statistics module; power from the probability of a miss."""

import statistics


def error_rates(null_true, rejected):
    if len(null_true) != len(rejected):
        raise ValueError("lengths differ")
    table = {(a, b): 0 for a in (True, False) for b in (True, False)}
    for truth, decision in zip(null_true.tolist(), rejected.tolist()):
        table[truth, decision] += 1
    true, false = table[True, True] + table[True, False], table[False, True] + table[False, False]
    if not true or not false:
        raise ValueError("truths of both kinds are needed")
    return table[True, True] / true, table[False, False] / false


def t_test(xs, mu0):
    values = xs.tolist()
    if len(set(values)) < 2:
        raise ValueError("no spread")
    t = (statistics.fmean(values) - mu0) / (statistics.stdev(values) / len(values) ** 0.5)
    p = 2 * (1 - t_cdf(abs(t), len(values) - 1))
    return t, p


def z_test_power(effect, n, alpha=0.05):
    if n <= 0 or alpha <= 0 or alpha >= 1:
        raise ValueError("n or alpha is impossible")
    z = statistics.NormalDist().inv_cdf(1 - alpha / 2)
    mean = statistics.NormalDist(effect * n**0.5)
    return 1 - (mean.cdf(z) - mean.cdf(-z))
