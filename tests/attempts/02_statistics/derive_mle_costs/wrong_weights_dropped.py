"""You drop the variances where they differ. Only what is a factor of the whole line may go: here each error
has its own."""


def unequal_noise():
    return [
        (
            "-log(exp(-(y1 - m1)**2 / (2*s1**2)) / (s1*sqrt(2*pi)) * exp(-(y2 - m2)**2 / (2*s2**2))"
            " / (s2*sqrt(2*pi)))"
        ),
        "(y1 - m1)**2 / (2*s1**2) + log(s1*sqrt(2*pi)) + (y2 - m2)**2 / (2*s2**2) + log(s2*sqrt(2*pi))",
        "(y1 - m1)**2 / (2*s1**2) + (y2 - m2)**2 / (2*s2**2)",
        "(y1 - m1)**2 + (y2 - m2)**2",
    ]
