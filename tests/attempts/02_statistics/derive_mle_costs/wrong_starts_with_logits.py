"""Your log loss begins in the logits. The first line is the likelihood, in y and p; the logits come in
later."""


def log_loss():
    return [
        (
            "-log(1 / (1 + exp(-z1))**y1 / (1 + exp(z1))**(1 - y1)) - log(1 / (1 + exp(-z2))**y2 /"
            " (1 + exp(z2))**(1 - y2))"
        ),
        (
            "y1*log(1 + exp(-z1)) + (1 - y1)*log(1 + exp(z1)) + y2*log(1 + exp(-z2)) + (1 -"
            " y2)*log(1 + exp(z2))"
        ),
        (
            "y1*(log(1 + exp(z1)) - z1) + (1 - y1)*log(1 + exp(z1)) + y2*(log(1 + exp(z2)) - z2) +"
            " (1 - y2)*log(1 + exp(z2))"
        ),
        "log(1 + exp(z1)) - y1*z1 + log(1 + exp(z2)) - y2*z2",
    ]
