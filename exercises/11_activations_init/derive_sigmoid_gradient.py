"""Derive the slope of the logistic function, line by line, down to its output alone.

With `s = 1 / (1 + exp(-x))`, show that the derivative of `s` with respect to `x` can be written in `s`
alone. It is often the first derivation of an interview: half a minute of calculus, and then one step of
algebra whose result many know by heart and few can show. The result is why the backward pass of a logistic
unit needs only the output, which it already has.

Return the lines as expressions, each equal to the one before; they are compared at random values of `x`.

Conventions
- The first line is the derivative as a rule of calculus gives it, in `x` alone: apply the quotient rule or
  the chain rule, and leave the simplifying to the next lines. Any form of it is accepted.
- The last line is the result, in `s` alone, in any form.
- At least three lines; from the second line on, `x` and `s` may both occur. No line repeats the one before.
- Write Python expressions without an equals sign: numbers, `x`, `s`, `+ - * / **`, brackets, `exp`, `log`.
  Steps may be of any size; small ones are easier to mend: the check names the first line that does not
  follow from the one above it.
"""


def derivation() -> list[str]:
    """Write down the derivation.

    For the derivative of `y = exp(2 * x)` in terms of `y` the answer would be
    `["2 * exp(2 * x)", "2 * y"]`, had two lines been enough.

    Returns
    -------
    list of str
        The lines, from the derivative in `x` to the result in `s`.

    Examples
    --------
    >>> lines = derivation()
    >>> len(lines) >= 3 and all(isinstance(line, str) for line in lines)
    True
    """
    raise NotImplementedError
