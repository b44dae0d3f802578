"""Fractions of integers where there are any, and z from a table."""

from fractions import Fraction


def answers():
    keys = "interval_before interval_after thirty_draws t_test_on_skewed p_value"
    yes = dict(zip(keys.split(), (True, False, False, False, False)))
    z = 1.959964
    return yes | {
        "share_of_people": NormalDist(0, 1).cdf(z / 50) - NormalDist(0, 1).cdf(-z / 50),
        "width_factor": 3.0,
        "coverage_with_n": "unchanged",
        "one_sided_z": 1.6449,
        "coverage_of_two": 1 - 2 * (0.5 - math.atan(z) / math.pi),
        "cauchy_spread": 1,
        "normal_in_regression": "errors",
        "false_findings": float(Fraction(95, 175)),
        "missed_fraud": 2.0,
        "likelihood_area": float(4 * (Fraction(1, 4) - Fraction(1, 5))),
    }
