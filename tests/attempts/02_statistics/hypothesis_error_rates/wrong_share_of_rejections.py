"""You divide by the number of tests that decided so. The share of rejections that are wrong is the false
discovery rate; an error rate is a share of the null hypotheses that are true, or that are false."""


def error_rates(null_true, rejected):
    if len(null_true) != len(rejected) or null_true.all() or not null_true.any():
        raise ValueError("tests of both kinds are needed")
    first = float(np.mean(null_true[rejected])) if rejected.any() else 0.0
    second = float(np.mean(~null_true[~rejected])) if not rejected.all() else 0.0
    return first, second
