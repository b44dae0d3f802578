"""How a language model picks its next token: temperature, top-k and top-p.

A model puts out a logit for each token of its vocabulary. To always take the largest gives dull and
repetitive text; to draw from the plain softmax means a token from the long tail of nonsense now and then.
Three settings lie between: a temperature makes the distribution sharper or flatter, top-k keeps the k
likeliest tokens, and top-p (nucleus sampling) keeps as few as are needed to hold a given share of the
probability. Write the distribution that is left, and the draw from it.

Interviewers ask for it because the settings are in every interface to a language model, and few can say in
which order they apply and what happens at their ends. They look for a stable softmax, for the token that
crosses the limit of top-p and is kept, and for a draw that never returns a token of probability 0.

The steps, in this order; each works on what the one before has left:

1. Temperature. The logits are divided by it, and the softmax gives probabilities. Temperature 0 means
   that the token with the largest logit gets all, or the first of them if there are several.
2. Top-k. The k likeliest tokens are kept, or all if there are fewer than k. The rest get 0, and what is kept
   is divided by its sum. A probability of 0 stays 0 in any case.
3. Top-p. Going from the likeliest token down, tokens are kept until their probabilities, as step 2 has left
   them, sum to `top_p` or more; the token with which the sum gets there is kept too. The rest get 0, and what
   is kept is divided by its sum. With `top_p` 1 every token is kept.

Of two tokens that are equally likely the one with the lower index counts as the likelier.

Conventions
- One position at a time: logits are an array of shape (V,), V is 1 or more. A logit may be -inf, a token that
  is forbidden: its probability is 0. At least one logit is finite, none is +inf or nan.
- Logits may be as large as 10,000, of either sign, and the temperature as small as 0.01. A warning is no
  error.
- No sum of probabilities lies so near to `top_p` that rounding would decide.
- Answers are float64, and compared with a relative tolerance of 1e-7 or an absolute one of 1e-9; but a token
  that is not kept has a probability of exactly 0.
"""

import numpy as np


def next_token_probabilities(
    logits: np.ndarray, temperature: float = 1.0, top_k: int | None = None, top_p: float = 1.0
) -> np.ndarray:
    """Return the distribution from which the next token is to be drawn.

    Parameters
    ----------
    logits : np.ndarray, shape (V,)
        What the model puts out, in order of the tokens.
    temperature : float, optional
        0 or more.
    top_k : int, optional
        Number of tokens to keep, 1 or more; without it step 2 is left out.
    top_p : float, optional
        Share to keep, above 0 and at most 1.

    Returns
    -------
    np.ndarray, shape (V,)
        Probabilities in order of the tokens; they sum to 1.

    Raises
    ------
    ValueError
        If one of the three settings lies outside of its range.

    Examples
    --------
    >>> logits = np.log(np.array([0.1, 0.4, 0.2, 0.3]))
    >>> next_token_probabilities(logits, temperature=0.5)
    array([0.03333333, 0.53333333, 0.13333333, 0.3       ])
    >>> next_token_probabilities(logits, top_k=3)
    array([0.        , 0.44444444, 0.22222222, 0.33333333])
    >>> next_token_probabilities(logits, top_p=0.6)
    array([0.        , 0.57142857, 0.        , 0.42857143])
    >>> next_token_probabilities(logits, temperature=0.0)
    array([0., 1., 0., 0.])
    """
    raise NotImplementedError


def pick_token(probabilities: np.ndarray, u: float) -> int:
    """Turn a uniform random number into a token.

    The tokens divide the interval from 0 to 1 among themselves, in order of their index, each with a piece as
    long as its probability; to each piece belongs its lower end. The answer is the token in whose piece `u`
    lies. It never is a token of probability 0. Probabilities sum to 1 up to rounding (1e-9); should `u` lie
    at the end of the last piece or beyond, the last token of a probability above 0 is the answer.

    Parameters
    ----------
    probabilities : np.ndarray, shape (V,)
        The distribution.
    u : float
        A number of at least 0 and below 1, such as ``rng.random()`` gives.

    Returns
    -------
    int
        Index of the token.

    Raises
    ------
    ValueError
        If `u` is negative, or 1 or more.

    Examples
    --------
    >>> p = np.array([0.0, 0.25, 0.0, 0.75, 0.0])
    >>> [int(pick_token(p, u)) for u in (0.0, 0.2, 0.25, 0.9)]
    [1, 1, 3, 3]
    """
    raise NotImplementedError
