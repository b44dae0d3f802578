"""The numbers worked out by sums, in plain loops."""


def answers():
    steps = 20000
    area = sum(4 * p**3 * (1 - p) for p in ((i + 0.5) / steps for i in range(steps))) / steps
    reach = 1.96 / 2500**0.5
    height = 1 / math.sqrt(2 * math.pi)
    people = (
        sum(height * math.exp(-(((i + 0.5) / 500 * reach) ** 2) / 2) for i in range(500)) * 2 * reach / 500
    )
    covered = sum(1 / (1 + ((i + 0.5) / 1000 * 1.96) ** 2) for i in range(1000)) * 2 * 1.96 / 1000 / math.pi
    low, high = 0.0, 5.0
    for _ in range(40):
        middle = (low + high) / 2
        if 0.5 * math.erfc(-middle / math.sqrt(2)) < 0.95:
            low = middle
        else:
            high = middle
    false, real = 950 * 0.05, 50 * 0.8
    return {
        "interval_before": True,
        "interval_after": False,
        "share_of_people": people,
        "width_factor": 9**0.5,
        "coverage_with_n": "unchanged",
        "one_sided_z": low,
        "coverage_of_two": covered,
        "thirty_draws": False,
        "cauchy_spread": 1,
        "t_test_on_skewed": False,
        "normal_in_regression": "errors",
        "p_value": False,
        "false_findings": false / (false + real),
        "missed_fraud": 2,
        "likelihood_area": area,
    }
