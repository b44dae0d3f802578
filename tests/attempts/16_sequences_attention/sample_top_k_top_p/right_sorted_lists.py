"""Plain Python: a list of tokens, likeliest first, and a running sum."""

import math

import numpy as np


def next_token_probabilities(logits, temperature=1.0, top_k=None, top_p=1.0):
    if not temperature >= 0 or not (top_k is None or top_k >= 1) or top_p <= 0 or top_p > 1:
        raise ValueError("settings")
    tokens = sorted(range(len(logits)), key=lambda i: -logits[i])
    if temperature == 0:
        tokens, terms = tokens[:1], [1.0]
    else:
        terms = [math.exp((logits[i] - logits[tokens[0]]) / temperature) for i in tokens]
        tokens, terms = tokens[:top_k], terms[:top_k]
    total = sum(terms)
    kept, so_far = {}, 0.0
    for token, term in zip(tokens, terms):
        if top_p < 1 and so_far >= top_p * total:
            break
        kept[token] = term
        so_far += term
    answer = np.zeros(len(logits))
    for token, term in kept.items():
        answer[token] = term / so_far
    return answer


def pick_token(probabilities, u):
    if u < 0 or u >= 1:
        raise ValueError(u)
    end, last = 0.0, None
    for token, p in enumerate(probabilities):
        if p == 0:
            continue
        end += p
        last = token
        if u < end:
            break
    return last
