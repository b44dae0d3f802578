"""Your log loss ends in the probabilities. Put in what they are of the logits, and much of it cancels."""


def log_loss():
    return [
        "-log(p1**y1 * (1 - p1)**(1 - y1) * p2**y2 * (1 - p2)**(1 - y2))",
        "-(y1*log(p1) + (1 - y1)*log(1 - p1)) - (y2*log(p2) + (1 - y2)*log(1 - p2))",
        "-(y1*log(p1 / (1 - p1)) + log(1 - p1)) - (y2*log(p2 / (1 - p2)) + log(1 - p2))",
        "-(y1*log(p1 / (1 - p1)) + y2*log(p2 / (1 - p2)) + log(1 - p1) + log(1 - p2))",
    ]
