"""Like wrong_share_of_rejections: counts in loops, among the rejected and among the kept."""


def error_rates(null_true, rejected):
    if len(null_true) != len(rejected) or len(set(null_true.tolist())) < 2:
        raise ValueError("unsuitable tests")
    pairs = list(zip(null_true.tolist(), rejected.tolist()))
    a = [truth for truth, decision in pairs if decision]
    b = [not truth for truth, decision in pairs if not decision]
    return (sum(a) / len(a) if a else 0.0), (sum(b) / len(b) if b else 0.0)
