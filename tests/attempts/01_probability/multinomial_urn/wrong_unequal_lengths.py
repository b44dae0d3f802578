"""Your code walks through counts and probabilities in pairs and silently drops what one of them has more.
Compare their lengths first."""


def multinomial_pmf(counts, probs):
    _require_distribution(probs)
    if min(counts) < 0:
        raise ValueError("negative count")
    log_total = math.lgamma(sum(counts) + 1)
    for count, prob in zip(counts, probs):
        if count and not prob:
            return 0.0
        log_total += (count * math.log(prob) if count else 0.0) - math.lgamma(count + 1)
    return math.exp(log_total)
