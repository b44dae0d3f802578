"""Words for True and False, capital letters, numpy values, numbers rounded to four digits."""

import numpy as np


def answers():
    return {
        "interval_before": "yes",
        "interval_after": "No",
        "share_of_people": np.float64(0.03127),
        "width_factor": np.int64(3),
        "coverage_with_n": "Unchanged",
        "one_sided_z": 1.645,
        "coverage_of_two": 0.6996,
        "thirty_draws": np.bool_(False),
        "cauchy_spread": 1.0,
        "t_test_on_skewed": "false",
        "normal_in_regression": "Errors",
        "p_value": False,
        "false_findings": 0.5429,
        "missed_fraud": "II",
        "likelihood_area": np.array(0.2),
    }
